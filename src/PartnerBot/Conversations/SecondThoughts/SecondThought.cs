using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Reminding;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.SecondThoughts;

/// <summary>
/// Nothing is silently swallowed: what was kept as an answer and could be a command is offered as one in one tap, and what was asked about
/// is kept as the answer in one tap. Either way nobody types it twice.
/// </summary>
internal static class SecondThought
{
    private const int Most = 3;

    /// <summary>Whoever writes more than that tells something.</summary>
    private const int Longest = 120;

    /// <summary>Manners are no command that could be missed.</summary>
    private static readonly HashSet<string> Manners = ["greet", "thanks", "unsure", "help", "repeat"];

    /// <summary>The words will be taken as an answer although they could be this command.</summary>
    public static void Notice(Talk talk, string text, Command? command)
    {
        var intents = command is null ? [] : Intents(command);
        if (talk.Place is Place.Asking && intents.Count > 0 && text.Length <= Longest)
        {
            talk.Beside = new Held(talk.Scene.Person, text, talk.Place) { Kept = true, Intents = [.. intents.Take(1)] };
        }
    }

    /// <summary>The answer is kept: its other reading is one more button beneath the next question.</summary>
    public static void OfferBelow(Talk talk)
    {
        if (talk.Beside is { } held)
        {
            talk.State = talk.State with { Held = held };
            talk.Add(new Reply.Also(Meant(held.Intents[0])));
        }
    }

    /// <summary>Asks once which of the commands is meant; where the words could be the answer, they can be kept as that.</summary>
    public static void Ask(Talk talk, Command command)
    {
        var held = new Held(talk.Scene.Person, command.Words, talk.Place) { Intents = [.. Intents(command).Take(Most)] };
        talk.State = talk.State with { Held = held };
        talk.Add(new Reply.Offer(
            new Line("doubt.which"),
            [.. held.Intents.Select(intent => new Line($"intent.{intent}")), .. Expecting.Fits(talk, command.Words) ? (IEnumerable<Line>)[new Line("offer.keep-words")] : []]));
    }

    /// <summary>One of the two taps, or its words typed; null when something else was said.</summary>
    public static Decision? Read(Talk talk, Held held, string text)
    {
        if (held.Person != talk.Scene.Person)
        {
            return null;
        }

        var words = text.Trim().TrimEnd('.', '!');
        if (!held.Kept && Is(words, new Line("offer.keep-words")))
        {
            talk.Place = held.Before;
            return Taking.Take(talk, held.Text);
        }

        if (held.Intents.FirstOrDefault(intent => Is(words, held.Kept ? Meant(intent) : new Line($"intent.{intent}"))) is not { } chosen)
        {
            return null;
        }

        if (held.Kept && Undoing.Silently(talk) is { } need)
        {
            return new Decision.Needs(need);
        }

        talk.Place = held.Before;
        var read = Deeds.Settle(talk, CommandReader.Read(held.Text, talk.Scene)) ?? Counting.Read(talk, held.Text) ?? new Command(chosen);
        return Doors.Carry(talk, read with { Intent = chosen, Words = held.Text, Score = 1, Perhaps = [] });
    }

    private static List<string> Intents(Command command) =>
        [.. (command.Perhaps.Count > 0 ? command.Perhaps : [command.Intent]).Where(intent => !Manners.Contains(intent) && Words.Has(Language.English, $"intent.{intent}"))];

    private static Line Meant(string intent) => new("offer.was-command", ("what", new Line($"intent.{intent}")));

    private static bool Is(string words, Line line) =>
        Enum.GetValues<Language>().Any(language => words.Equals(Words.Say(language, line), StringComparison.OrdinalIgnoreCase));
}
