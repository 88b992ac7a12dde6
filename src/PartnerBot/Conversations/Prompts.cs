using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Replies;
using PartnerBot.Texts;

namespace PartnerBot.Conversations;

/// <summary>The sentence that each place asks with, and the words that are offered beneath it; fields of forms have their own.</summary>
internal static class Prompts
{
    private static readonly Line Cancel = new("offer.cancel");

    /// <summary>Null where nothing is asked by one sentence.</summary>
    public static Reply.Offer? Of(Talk talk) => talk.Place switch
    {
        Place.Titling => Open("ask.title"),
        Place.Renaming => Open("ask.rename"),
        Place.NamingSuccessor(var person, _) => Open(new Line("leaving.successor", ("person", person))),
        Place.NamingAmount => Open("measure.how-much"),
        Place.ChoosingGoal when talk.Plan is { } plan => Open(new Line("measure.which", ("list", Goals(plan)))),
        Place.PuttingQuestion => Open("hand-on.what"),
        Place.NamingColleague => new(new Line("hand-on.who"), [.. talk.Scene.Colleagues.Take(5).Select(one => new Line("hand-on.name", ("name", one.Name))), Cancel]),
        Place.AnsweringQuestion => Open("curation.your-answer"),
        Place.NamingOrganisation => Open("directory.name"),
        Place.AwaitingList => Open("import.begin"),
        Place.TakingMinutes => Open("minutes.type"),
        Place.Commenting(var about, var inside) when talk.Plan is { } commented =>
            Open(new Line(inside ? "comment.ask-inside" : "comment.ask", ("what", Remarks.RemarkWords.About(commented, about)))),
        Place.Inviting { Name: "" } => Open("invite.who"),
        Place.Inviting(var name) => new(new Line("invite.part", ("who", name)), [new Line("invite.as-member"), new Line("invite.as-partner"), Cancel]),
        Place.Confirming(var what) when talk.Plan is { } plan => new(new Line($"confirm.{what}", ("title", plan.Title)), [new Line("confirm.yes"), new Line("confirm.no")]),
        Place.Bequeathing => new(new Line("outlines.to-whom-again"), [new Line("outlines.code"), Cancel]),
        Place.Reasoning => Open("break-glass.ask"),
        _ => null,
    };

    private static Reply.Offer Open(string key) => Open(new Line(key));

    private static Reply.Offer Open(Line line) => new(line, [Cancel]);

    private static string Goals(Planning.Plan plan) =>
        string.Join("\n", MeasureDoors.Goals(plan).Select((goal, place) => $"{place + 1}. {goal.Said("statement")}"));
}
