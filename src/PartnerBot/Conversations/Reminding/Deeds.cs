using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Pointing;

namespace PartnerBot.Conversations.Reminding;

/// <summary>"Hab den Schlüssel abgeholt" is a doubt until the plan has one open task that it must be about.</summary>
internal static class Deeds
{
    private const double Certain = 0.9;
    private const int ShortestPart = 3;
    private const int StemLength = 4;
    private const int LongestPrefix = 6;

    private static readonly char[] Gaps = [' ', ',', '-', '/', '.', '!'];

    public static Command? Settle(Talk talk, Command? command)
    {
        if (command is not { Intent: "mark-done", Perhaps: ["mark-done"], Argument: { } matter } || PointingWords.Of(matter, talk) is not { Count: > 0 } named)
        {
            return command;
        }

        var pointed = Pointer.Among(named, TaskFinder.Open(talk).Select(task => (task.Said("title")!, task.Said("title")!)));
        return (pointed.Sure.Count > 0 ? pointed.Sure : pointed.Perhaps) is [var title] && Tells(command.Words, title)
            ? command with { Argument = title, Perhaps = [], Score = Certain }
            : command;
    }

    // "Flyer verschickt" is not yet "Flyer drucken": the deed must be in the title too, or nothing else be in it.
    private static bool Tells(string words, string title)
    {
        List<string> said = [.. Parts(words).SelectMany(WithoutGe)];
        var wanted = Parts(title).ToList();
        var met = wanted.Count(part => said.Exists(other => part.AsSpan().CommonPrefixLength(other) >= Math.Min(StemLength, part.Length)));
        return met == wanted.Count || met > 1;
    }

    private static IEnumerable<string> Parts(string words) => words.ToLowerInvariant().Split(Gaps, StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= ShortestPart);

    // "abgeholt" is "abholen" with a "ge" in it.
    private static string[] WithoutGe(string word) =>
        word.IndexOf("ge", StringComparison.Ordinal) is >= 0 and <= LongestPrefix and var at && word.Length - at > StemLength ? [word, word.Remove(at, 2)] : [word];
}
