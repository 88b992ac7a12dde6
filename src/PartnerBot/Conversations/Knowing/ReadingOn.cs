using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Knowing;

/// <summary>What follows an answer: all of the article, related ones, the step it helps with.</summary>
internal static class ReadingOn
{
    /// <summary>Shows an article: its point, or all of it.</summary>
    public static Decision Show(Talk talk, string slug, bool whole)
    {
        talk.Add(new Reply.ShowArticle(slug, whole));
        Guide.Repeat(talk);
        return talk.Done("answer") with { Account = new("answer") { Topic = slug, Plan = talk.Plan?.Id } };
    }

    /// <summary>"Yes" to "would you like to read more?": all of the article; null where nothing of the kind was asked just now.</summary>
    public static Decision? Agreed(Talk talk, string text)
    {
        var slug = talk.State.ReadOn;
        talk.State = talk.State with { ReadOn = null };
        return slug is not null && talk.Place is Place.Idle && YesNo.Read(text, talk.Language) == true ? Show(talk, slug, whole: true) : null;
    }

    /// <summary>Offers what to read next and the step that the topic helps with; a step that is under way goes on instead.</summary>
    public static void GoOn(Talk talk, string slug)
    {
        if (!Questions.IsFree(talk))
        {
            Guide.Repeat(talk);
            return;
        }

        talk.State = talk.State with { ReadOn = slug };
        var (desk, planning) = (talk.Scene.Desk!, talk.Plan is { Archived: false });
        var step = desk.StepOf(slug) is { } id && Journey.All.Any(step => step.Id == id) ? Journey.Step(id) : null;
        talk.Add(new Reply.Offer(
            new Line(step is not null && !planning ? "topic.into-plan" : "topic.more"),
            [
                .. desk.Related(slug, talk.Language).Take(2).Select(title => new Line("topic.title", ("title", title))),
                .. step is not null && planning ? (IEnumerable<Line>)[Entering.DoorTo(step)] : [],
                new Line(planning ? "offer.continue" : "offer.new-plan"),
            ]));
    }
}
