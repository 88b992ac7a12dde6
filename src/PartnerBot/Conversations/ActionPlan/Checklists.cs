using Knowledge.Catalogue;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.ActionPlan;

/// <summary>The catalogue's checklists: named, shown with their days, added in one tap.</summary>
internal static class Checklists
{
    private static readonly IReadOnlyList<ChecklistTemplate> None = [];

    public static Decision Add(Talk talk, Command command)
    {
        if (command.Id is not { } id || Find(talk, id) is null)
        {
            return List(talk);
        }

        if (talk.Plan!.Of("task").Count() >= TaskForm.Form.Most)
        {
            talk.Say("form.full", ("most", TaskForm.Form.Most));
            Guide.Repeat(talk);
            return talk.Done("command", command.Intent);
        }

        return Proposing.Propose(talk, new Proposal.AddChecklist(id), "add-checklist");
    }

    public static Decision List(Talk talk)
    {
        var all = All(talk);
        talk.Add(new Reply.Offer(
            new Line(all.Count == 0 ? "checklists.none" : "checklists.which"), [.. all.Select(template => new Line("offer.checklist", ("name", template.Name.In(talk.Language.Code()))))]));
        return talk.Done("command", "show-checklists");
    }

    public static ChecklistTemplate? Find(Talk talk, string id) => All(talk).FirstOrDefault(template => template.Id == id);

    public static string Name(Talk talk, string id) => Find(talk, id)?.Name.In(talk.Language.Code()) ?? "";

    /// <summary>The checklist that words name: by its name, or by what it is for.</summary>
    public static ChecklistTemplate? Named(Talk talk, string text)
    {
        var words = text.ToLowerInvariant();
        return All(talk).Select(template => (template, Length: Names(template).Where(name => words.Contains(name, StringComparison.Ordinal)).Select(name => name.Length).DefaultIfEmpty().Max()))
            .Where(match => match.Length > 0).OrderByDescending(match => match.Length).Select(match => match.template).FirstOrDefault();
    }

    /// <summary>The checklist whose very button was said.</summary>
    public static ChecklistTemplate? Offered(Talk talk, string text) => All(talk).FirstOrDefault(template =>
        Enum.GetValues<Language>().Any(language => Words.Say(language, "offer.checklist", ("name", template.Name.In(language.Code()))).Equals(text.Trim(), StringComparison.OrdinalIgnoreCase)));

    /// <summary>Asks for the day that a checklist hangs on, where the plan does not know it yet.</summary>
    public static bool AskDay(Talk talk, ChecklistTemplate template)
    {
        var kind = template.Anchor();
        if (talk.Plan!.DayOf(kind) is not null || talk.Plan!.Of("anchor").Count() >= AnchorForm.Form.Most)
        {
            return false;
        }

        var open = talk.Plan.Of("anchor").LastOrDefault(entry => entry.Picked("kind") == kind);
        var at = open is null ? Journey.Fresh(talk.Plan, AnchorForm.Form) : new Position.At(AnchorForm.Form, open.Id, AnchorForm.Form.Naming);
        if (open is null)
        {
            Answering.Keep(talk, at, new Value.Chosen([kind]));
        }

        talk.Say("checklist.day", ("anchor", new Line(AnchorForm.Kinds.Key(kind))));
        Guide.Ask(talk, at with { Field = AnchorForm.Form.Field("day")! }, withCard: false);
        return true;
    }

    private static IReadOnlyList<ChecklistTemplate> All(Talk talk) => talk.Scene.Desk?.Catalogue?.Checklists ?? None;

    private static IEnumerable<string> Names(ChecklistTemplate template) =>
        Enum.GetValues<Language>().SelectMany(language => (Words.Has(language, $"names.checklist.{template.Id}") ? Words.Raw(language, $"names.checklist.{template.Id}").Split(", ") : [])
            .Append(template.Name.In(language.Code()))).Select(name => name.ToLowerInvariant());
}
