using System.Text.RegularExpressions;
using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Reminding;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Owing;

/// <summary>
/// "When shall I remind you?" in the middle of a step: the next message may say just that, and is no answer to the step.
/// Whatever says more, or something else, is read as always.
/// </summary>
internal static partial class Owing
{
    private const int Longest = 200;

    /// <summary>From now on, for one message, what is missing is waited for.</summary>
    public static void Wait(Talk talk, string intent, Lack lack, string? matter = null, string words = "", TimeOnly? time = null) =>
        talk.State = talk.State with { Owed = new Owed(talk.Scene.Person, intent, lack) { Matter = matter, Words = words, Time = time } };

    /// <summary>The command with what it lacked, carried out; null when something else was said.</summary>
    public static Decision? Read(Talk talk, Owed owed, string text)
    {
        if (owed.Person != talk.Scene.Person || text.Length > Longest)
        {
            return null;
        }

        if (Dropped().IsMatch(text))
        {
            talk.Say("owed.dropped");
            Guide.Repeat(talk);
            return talk.Done("repair", owed.Intent);
        }

        // What a task lacked is for the task that was asked about, whatever other one the answer may name.
        return Whole(talk, owed, text) is not { } command ? null
            : owed.Lack != Lack.Matter && TaskDoors.Acts.ContainsKey(owed.Intent) && talk.State.Reminded is [var task] ? TaskDoors.On(talk, task, owed.Intent, command.Words)
            : Doors.Carry(talk, command);
    }

    private static Command? Whole(Talk talk, Owed owed, string text) => owed.Lack switch
    {
        Lack.Day when TimeAlone.Is(talk, text) => new Command(owed.Intent, owed.Matter) { Words = owed.Words.Length == 0 ? text : $"{owed.Words} {Until().Replace(text, "")}", Time = CommandTimes.In(text, talk.Language, talk.Scene.Local, WhenReader.Dates(talk.Plan)).Time ?? owed.Time },
        Lack.Matter => Matter(talk, owed, text),
        Lack.Person when Names.CouldBe(Person(text)) && Other(talk, text) is null => new Command(owed.Intent) { Words = $"{Said(talk.Language, "an {0} übergeben", "give it to {0}", Person(text))}" },
        Lack.Reason when Other(talk, text) is null => new Command(owed.Intent) { Words = $"{Said(talk.Language, "weil", "because")} {Because().Replace(text, "")}" },
        _ => null,
    };

    // The day was said with the command, the matter comes with the answer: both are read as one sentence.
    private static Command? Matter(Talk talk, Owed owed, string text)
    {
        if (!To().IsMatch(text) && Other(talk, text) is not null)
        {
            return null;
        }

        var lead = CommandReader.Read(owed.Words, talk.Scene)?.Intent == owed.Intent ? "" : Said(talk.Language, "Erinnere mich ", "Remind me ");
        var whole = $"{lead}{owed.Words.TrimEnd(' ', '.', '!', ':', '…')} {(To().IsMatch(text) ? "" : Said(talk.Language, "an ", "to "))}{text.Trim()}";
        return CommandReader.Read(whole, talk.Scene) is { } command && command.Intent == owed.Intent && command.Argument is { Length: > 2 } ? command with { Score = 1, Perhaps = [] } : null;
    }

    // A command of its own goes before.
    private static Command? Other(Talk talk, string text) => CommandReader.Read(text, talk.Scene) is { Perhaps.Count: 0, Score: >= 0.9 } command ? command : null;

    private static string Person(string text) => Polite().Replace(Addressed().Replace(text, ""), "").Trim(' ', ',', '.', '!');

    private static string Said(Language language, string german, string english, string? what = null) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, language == Language.German ? german : english, what);

    [GeneratedRegex(@"^\s*(?:nein|nee|nö|lass(?:en\s+sie)?(?:\s+(?:es|mal|gut\s+sein))?|doch\s+nicht|egal|schon\s+gut|vergiss\s+es|vergessen\s+sie\s+es|gar\s+nicht|no|nope|never\s*mind|forget\s+it|drop\s+it|leave\s+it|don'?t)\s*[.!]*\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Dropped();

    [GeneratedRegex(@"^\s*(?:an|ans|daran|zu|to|about|of|that)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex To();

    [GeneratedRegex(@"^\s*(?:bitte\s+|please\s+)?(?:an|to)\s+(?:die\s+|den\s+|the\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Addressed();

    [GeneratedRegex(@"^\s*(?:bis|until|till|to)\s+(?:zum\s+)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Until();

    [GeneratedRegex(@"[\s,]+(?:bitte|please)[\s.!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Polite();

    [GeneratedRegex(@"^\s*(?:weil|da|because|since)\s+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Because();
}
