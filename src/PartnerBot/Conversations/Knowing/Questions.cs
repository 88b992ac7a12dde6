using Knowledge.Searching;
using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Replies;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Knowing;

/// <summary>Answers questions about partnerships from the shelf; in the middle of a step the step goes on afterwards.</summary>
internal static class Questions
{
    private const double Certain = 1;
    private const double CertainWithPlan = 0.9;

    private static readonly string[] English = ["what", "how", "who", "when", "where", "why", "which", "may", "can", "should", "do", "does", "is", "are"];
    private static readonly string[] German = ["was", "wie", "wer", "wen", "wem", "wann", "wo", "warum", "wieso", "weshalb", "welche", "welcher", "welches", "darf", "dürfen", "kann", "können", "soll", "sollen", "muss", "müssen", "ist", "sind", "gibt"];

    /// <summary>The answer, or null when the words are no question for the shelf here.</summary>
    public static Decision? Ask(Talk talk, string text)
    {
        if (talk.Scene.Desk is not { } desk || (talk.Place is not (Place.Idle or Place.ChoosingPlan) && !LooksLikeOne(text)))
        {
            return null;
        }

        var language = CommandReader.LanguageOf(text, talk.Language);
        if (desk.Titled(text) is { } titled)
        {
            return Found(talk, titled, 1, []);
        }

        switch (desk.Ask(text, language, talk.State.Topic))
        {
            case Answer.Found(var article, var confidence, var others):
                return Found(talk, article.Slug, confidence, [.. others.Select(other => other.Slug)]);
            case Answer.Close(var candidates) when talk.Place is Place.Idle or Place.ChoosingPlan || LooksLikeOne(text):
                talk.Add(new Reply.Offer(new Line("topic.which"), [.. candidates.Select(article => new Line("topic.title", ("title", article.Title)))]));
                return talk.Done("answer") with { Account = new("answer") { Topic = candidates[0].Slug, Score = 0.5, Plan = talk.Plan?.Id } };
            case Answer.Unknown(var nearest) when talk.Place is Place.Idle or Place.ChoosingPlan:
                return Unknown(talk, text, nearest.Select(article => article.Title));
            default:
                return null;
        }
    }

    /// <summary>
    /// What could be a command on the plan is a question for the shelf when it is put as one, the shelf knows the answer, and there is no plan
    /// or nothing yet behind the command.
    /// </summary>
    public static bool Rather(Talk talk, string text, Command command) =>
        command.Score < Certain && LooksLikeOne(text) && (talk.Plan is null || command.Score < CertainWithPlan || !Doors.IsBuilt(command.Intent))
        && !Doors.NeedsNoPlan(command.Intent)
        && talk.Scene.Desk?.Ask(text, CommandReader.LanguageOf(text, talk.Language), talk.State.Topic) is Answer.Found or Answer.Close;

    /// <summary>Shows an article: its point, or all of it.</summary>
    public static Decision Show(Talk talk, string slug, bool whole)
    {
        talk.Add(new Reply.ShowArticle(slug, whole));
        Guide.Repeat(talk);
        return talk.Done("answer") with { Account = new("answer") { Topic = slug, Plan = talk.Plan?.Id } };
    }

    private static Decision Found(Talk talk, string slug, double confidence, IReadOnlyList<string> others)
    {
        talk.State = talk.State with { Topic = slug };
        talk.Add(new Reply.ShowArticle(slug, Whole: false));
        var related = talk.Scene.Desk!.Related(slug, talk.Language).Take(2).ToList();
        if (talk.Place is Place.Idle or Place.ChoosingPlan)
        {
            talk.Add(new Reply.Offer(
                new Line(talk.Scene.Desk.HasStep(slug) && talk.Plan is null ? "topic.into-plan" : "topic.more"),
                [.. related.Select(title => new Line("topic.title", ("title", title))), new Line(talk.Plan is { Archived: false } ? "offer.continue" : "offer.new-plan")]));
        }
        else
        {
            Guide.Repeat(talk);
        }

        _ = others;
        return talk.Done("answer") with { Account = new("answer") { Topic = slug, Score = Math.Round(confidence, 3), Plan = talk.Plan?.Id } };
    }

    // Without a question mark or a question word nothing is answered here in the idle state either: it may be small talk.
    private static Decision Unknown(Talk talk, string text, IEnumerable<string> nearest)
    {
        talk.Say(LooksLikeOne(text) ? "topic.unknown" : "unknown");
        talk.Add(new Reply.Offer(
            new Line("topic.nearest"),
            [.. nearest.Take(2).Select(title => new Line("topic.title", ("title", title))), new Line("offer.new-plan"), new Line("offer.help")]));
        return talk.Done("unknown");
    }

    private static bool LooksLikeOne(string text)
    {
        var words = text.Trim().ToLowerInvariant();
        var first = words.Split(' ', 2)[0].TrimEnd(',');
        return words.EndsWith('?') || (words.Contains(' ', StringComparison.Ordinal) && (English.Contains(first) || German.Contains(first)));
    }
}
