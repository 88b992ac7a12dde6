using System.Globalization;
using PartnerBot.Conversations;
using PartnerBot.Conversations.People;
using PartnerBot.Conversations.Remarks;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Portfolio;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;
using PartnerBot.Turns;

namespace PartnerBot.Board.Exporting;

/// <summary>A plan in words, part by part, as every form of export says it. No ids of people are in it.</summary>
/// <param name="Shared">Only the part that is shared with partners.</param>
internal sealed record PlanDocument(string Title, string Language, string Phase, string About, bool Shared, IReadOnlyList<PlanDocument.Part> Parts)
{
    public static PlanDocument Of(Seen seen, Language language, DateTime now)
    {
        var (plan, today) = (seen.Plan, DateOnly.FromDateTime(now));
        var shared = Rights.Of(seen.Standing, Deed.ExportPlan) is not (Grant.Yes or Grant.BreakGlass);
        var phase = Words.Say(language, $"phase.{Phases.Of(plan, today).ToString().ToLowerInvariant()}");
        var about = Words.Say(language, "export.of", ("day", today)) + (shared ? $" · {Words.Say(language, "export.is-shared")}" : "");
        return new PlanDocument(plan.Title, language.Code(), phase, about, shared,
        [
            .. ((Part[])
            [
                People(plan, language),
                .. Journey.All.Select(step => new Part(step.Id, Words.Say(language, $"step.{step.Id}"), [.. step.Forms.SelectMany(form => plan.Of(form.Id).Select(entry => Entry(plan, form, entry, language)))])),
                Remarks(plan, language),
            ]).Where(part => part.Items.Count > 0),
        ]);
    }

    private static Part People(Plan plan, Language language) => new("people", Words.Say(language, "board.people"),
        [.. plan.People().Select(member => new Item("", Words.Show(language, Naming.Of(plan, member.Person)), [new Fact("part", Words.Say(language, "part"), Words.Say(language, Naming.Of(member.Part)))]))]);

    private static Item Entry(Plan plan, Form form, Entry entry, Language language)
    {
        var named = form.Many && entry[form.Naming.Id] is { } name and not Value.Skipped;
        return new Item(form.Id, named ? Showing.In(language, form.Naming, entry[form.Naming.Id]!) : Words.Say(language, $"form.{form.Id}"),
        [
            .. form.Fields.Where(field => entry[field.Id] is not (null or Value.Skipped))
                .Select(field => new Fact(field.Id, Words.Say(language, Talk.Label(form, field)), Showing.In(language, field, entry[field.Id]!, plan))),
        ]);
    }

    private static Part Remarks(Plan plan, Language language) => new("remarks", Words.Say(language, "board.remarks"),
    [
        .. plan.Remarks.Select(remark => new Item(
            "remark",
            $"{remark.Name ?? Words.Say(language, "people.nameless")}, {remark.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)} UTC{(remark.Internal ? $" ({Words.Say(language, "remark.inside")})" : "")}",
            [
                new Fact("about", Words.Say(language, "export.about"), Words.Show(language, RemarkWords.About(plan, remark.About))),
                .. remark.Text.Length == 0 ? (Fact[])[] : [new Fact("text", Words.Say(language, "export.text"), remark.Text)],
                .. remark.File is { } file ? (Fact[])[new Fact("file", Words.Say(language, "export.file"), $"{file.Name} ({Words.Show(language, new Bytes(file.Size))})")] : [],
            ])),
    ]);

    /// <param name="Id">Of the step, or of what it holds.</param>
    public sealed record Part(string Id, string Heading, IReadOnlyList<Item> Items);

    /// <param name="Form">Id of the form; empty where it is none.</param>
    public sealed record Item(string Form, string Name, IReadOnlyList<Fact> Facts);

    public sealed record Fact(string Id, string Label, string Text);
}
