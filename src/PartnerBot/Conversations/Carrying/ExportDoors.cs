using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Carrying;

/// <summary>Takes a plan along: says where it can be fetched as a page, as text and as data. What is in it, the pages cut to what the reader may see.</summary>
internal static class ExportDoors
{
    public static IReadOnlyList<Door> All { get; } = [new("export", Deed.ExportShared, (talk, _) => Tell(talk))];

    private static Decision Tell(Talk talk)
    {
        var file = $"{talk.Scene.Home}/plans/{talk.Plan!.Id}/export";
        var key = talk.May(Deed.ExportPlan) ? "export.whole" : "export.shared";
        (string, object) title = ("title", talk.Plan.Title);
        talk.Add(new Reply.ShowLinks(
            new Line($"{key}.card", title),
            [new Link(new Line("export.open-page"), $"{file}.html"), new Link(new Line("export.open-text"), $"{file}.md"), new Link(new Line("export.open-data"), $"{file}.json")],
            new Line(key, title, ("page", $"{file}.html"), ("text", $"{file}.md"), ("data", $"{file}.json"))));
        Guide.Repeat(talk);
        return talk.Done("command", "export");
    }
}
