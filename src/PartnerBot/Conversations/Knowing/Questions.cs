using Knowledge.Reading;
using Knowledge.Searching;
using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Knowing.Curating;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Texts;
using Answer = Knowledge.Searching.Answer;

namespace PartnerBot.Conversations.Knowing;

/// <summary>Answers questions about partnerships from the shelf; in the middle of a step the step goes on afterwards.</summary>
internal static class Questions
{
    private const double Certain = 1;
    private const double CertainWithPlan = 0.9;
    private const double CloseCall = 0.5;

    private static readonly string[] English = ["what", "how", "who", "when", "where", "why", "which", "may", "can", "should", "do", "does", "is", "are"];
    private static readonly string[] German = ["was", "wie", "wer", "wen", "wem", "wann", "wo", "warum", "wieso", "weshalb", "welche", "welcher", "welches", "darf", "dürfen", "kann", "können", "soll", "sollen", "muss", "müssen", "ist", "sind", "gibt"];

    /// <summary>The answer, or null when the words are no question for the shelf here.</summary>
    public static Decision? Ask(Talk talk, string text)
    {
        if (talk.Scene.Desk is not { } desk)
        {
            return null;
        }

        var offered = talk.State.Candidates;
        talk.State = talk.State with { Candidates = [] };
        if (ReadingOn.Agreed(talk, text) is { } whole)
        {
            return whole;
        }

        if (Picked(talk, desk, offered, text) is { } picked)
        {
            return Found(talk, picked, 1);
        }

        if ((!IsFree(talk) && !LooksLikeOne(text)) || !text.Any(char.IsLetter) || YesNo.Read(text, talk.Language) is not null)
        {
            return null;
        }

        var language = CommandReader.LanguageOf(text, talk.Language);
        if (desk.Titled(text) is { } titled)
        {
            return Found(talk, titled, 1);
        }

        switch (desk.Ask(text, language, talk.State.Topic))
        {
            case Answer.Found(var article, var confidence, _):
                return Found(talk, article.Slug, confidence);
            // Asked once which one is meant; the second time the best is given.
            case Answer.Close([var best, ..]) when offered.Count > 0:
                return Found(talk, best.Slug, CloseCall);
            case Answer.Close(var candidates) when IsFree(talk) || LooksLikeOne(text):
                talk.State = talk.State with { Candidates = [.. candidates.Select(article => article.Slug)] };
                talk.Add(new Reply.Offer(
                    new Line("topic.which"),
                    [
                        .. candidates.Select(article => new Line("topic.title", ("title", article.Title))),
                        new Line(IsFree(talk) ? "offer.help" : "offer.continue"),
                    ]));
                return talk.Done("answer") with { Account = new("answer") { Topic = candidates[0].Slug, Score = CloseCall, Plan = talk.Plan?.Id } };
            case Answer.Unknown(var nearest) when IsFree(talk):
                return Unknown(talk, text, language, nearest);
            default:
                return null;
        }
    }

    /// <summary>
    /// What could be a command on the plan is a question for the shelf when it is put as one, the shelf knows the answer, and there is no plan
    /// or nothing yet behind the command; and whoever says the title of an article that was offered wants to read it.
    /// </summary>
    public static bool Rather(Talk talk, string text, Command command) =>
        (talk.State.Candidates.Count > 0 && talk.Scene.Desk?.Titled(text) is { } titled && talk.State.Candidates.Contains(titled))
        || (command.Score < Certain && LooksLikeOne(text) && (talk.Plan is null || command.Score < CertainWithPlan || !Doors.IsBuilt(command.Intent))
        && !Doors.NeedsNoPlan(command.Intent)
        && talk.Scene.Desk?.Ask(text, CommandReader.LanguageOf(text, talk.Language), talk.State.Topic) is Answer.Found or Answer.Close);

    private static Decision Found(Talk talk, string slug, double confidence)
    {
        talk.State = talk.State with { Topic = slug, Unanswered = null };
        talk.Add(new Reply.ShowArticle(slug, Whole: false));
        ReadingOn.GoOn(talk, slug);
        return talk.Done("answer") with { Account = new("answer") { Topic = slug, Score = Math.Round(confidence, 3), Plan = talk.Plan?.Id } };
    }

    // Without a question mark or a question word nothing is answered in the idle state: it may be small talk, which nobody has to curate.
    private static Decision Unknown(Talk talk, string text, Language language, IReadOnlyList<Article> nearest)
    {
        var asked = LooksLikeOne(text);
        if (asked && Notebook.Note(talk, text, language, nearest.Select(article => article.Slug)) is { } need)
        {
            return new Decision.Needs(need);
        }

        talk.Say(asked ? "topic.unknown" : "unknown");
        if (nearest.Count == 0 || (!asked && IsHardlyAWord(text)))
        {
            Guide.Offer(talk, "ask.what-next");
            return talk.Done("unknown");
        }

        talk.Add(new Reply.Offer(
            new Line("topic.nearest"),
            [
                .. nearest.Take(2).Select(article => new Line("topic.title", ("title", article.Title))),
                .. talk.Scene.Colleagues.Count > 0 ? (IEnumerable<Line>)[new Line("offer.hand-on")] : [],
                new Line("offer.new-plan"),
                new Line("offer.help"),
            ]));
        return talk.Done("unknown");
    }

    // What resembles "asdfgh" on the shelf is chance; a situation told in some words may be near a topic.
    private static bool IsHardlyAWord(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length < 3;

    // By its title, wherever the conversation stands: the button says no more than that. A bare number may be an answer where one is asked for.
    private static string? Picked(Talk talk, Desk desk, IReadOnlyList<string> offered, string text) =>
        offered.Count == 0 ? null
        : desk.Titled(text) is { } titled && offered.Contains(titled) ? titled
        : IsFree(talk) && int.TryParse(text.Trim().TrimEnd('.'), out var number) && number >= 1 && number <= offered.Count ? offered[number - 1]
        : null;

    public static bool IsFree(Talk talk) => talk.Place is Place.Idle or Place.ChoosingPlan;

    private static bool LooksLikeOne(string text)
    {
        var words = text.Trim().ToLowerInvariant();
        var first = words.Split(' ', 2)[0].TrimEnd(',');
        // "May 12" is a day.
        return words.EndsWith('?') || (!(words is ['m', 'a', 'y', ' ', var day, ..] && char.IsAsciiDigit(day)) && words.Contains(' ', StringComparison.Ordinal) && (English.Contains(first) || German.Contains(first)));
    }
}
