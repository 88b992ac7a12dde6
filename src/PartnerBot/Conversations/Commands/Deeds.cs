using PartnerBot.Conversations.Reminding;

namespace PartnerBot.Conversations.Commands;

/// <summary>"Hab den Schlüssel abgeholt" is a doubt until the plan has one open task that it must be about.</summary>
internal static class Deeds
{
    private const double Certain = 0.9;

    /// <summary>Shorter ones link: "from", "vom".</summary>
    private const int ShortestWord = 5;

    private const int ShortestPart = 3;
    private const int StemLength = 4;
    private const int LongestPrefix = 6;

    private static readonly char[] Gaps = [' ', ',', '-', '/'];

    public static Command? Settle(Talk talk, Command? command)
    {
        if (command is not { Intent: "mark-done", Perhaps: ["mark-done"], Argument: { } matter } || talk.Plan is null)
        {
            return command;
        }

        var whole = TaskFinder.ByName(talk, matter);
        var found = whole.Count > 0 ? whole : Best([.. matter.Split(Gaps, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestWord).SelectMany(word => TaskFinder.ByName(talk, word))]);
        return found is [var only] && talk.Plan.Entry(only.Item)!.Said("title") is { } title && Tells(command.Words, title)
            ? command with { Argument = title, Perhaps = [], Score = Certain }
            : command;
    }

    // "Flyer verschickt" is not yet "Flyer drucken": the deed must be in the title too, or nothing else be in it.
    private static bool Tells(string words, string title)
    {
        var said = Parts(words);
        var wanted = title.ToLowerInvariant().Split(Gaps, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestPart).ToList();
        var met = wanted.Count(part => said.Exists(other => part.AsSpan().CommonPrefixLength(other) >= Math.Min(StemLength, part.Length)));
        return met == wanted.Count || met > 1;
    }

    // "abgeholt" is "abholen" with a "ge" in it.
    private static List<string> Parts(string words) =>
        [.. words.ToLowerInvariant().Split(Gaps, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestPart)
            .SelectMany(word => word.IndexOf("ge", StringComparison.Ordinal) is >= 0 and <= LongestPrefix and var at && word.Length - at > StemLength ? (string[])[word, word.Remove(at, 2)] : [word])];

    private static List<Reminded> Best(List<Reminded> named)
    {
        var counted = named.CountBy(task => task).ToList();
        return [.. counted.Where(task => task.Value == counted.Max(other => other.Value)).Select(task => task.Key)];
    }
}
