using System.Text;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using PartnerBot.Activities;
using PartnerBot.Cards;
using PartnerBot.Conversations;
using PartnerBot.Conversations.Directory.Importing;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.Speaking;
using PartnerBot.Planning;
using PartnerBot.Planning.Contact;
using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Reminding;
using PartnerBot.Spreadsheets;
using PartnerBot.Tests.Conversations;
using PartnerBot.Texts;
using Xunit.Abstractions;

namespace PartnerBot.Tests.Cards;

/// <summary>Every card against the official schema 1.5.0, where the shared reference material is at hand.</summary>
public sealed class Schema(ITestOutputHelper output)
{
    private const int MostBytes = 28 * 1024;

    public static TheoryData<Language, bool> Readers => new() { { Language.German, false }, { Language.German, true }, { Language.English, false }, { Language.English, true } };

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Every_card_is_valid_labelled_twinned_and_small(Language language, bool refreshes)
    {
        var path = Shared.Find("protocol/schemas/adaptive-card-1.5.0.json");
        if (path is null)
        {
            output.WriteLine("The official schema is not beside this checkout (../shared/protocol/schemas); only labels, twins and sizes were checked.");
        }

        var schema = path is null ? null : await JsonSchema.FromFileAsync(path);
        foreach (var (name, card) in All(language, refreshes))
        {
            var json = Encoding.UTF8.GetString(ActivityJson.Write(card));
            var faults = schema?.Validate(JToken.Parse(json)) ?? [];
            Assert.True(faults.Count == 0, $"{name}: {string.Join("; ", faults.Take(3))}\n{json}");
            // The message around the card repeats the twin as its summary.
            var bytes = Encoding.Unicode.GetByteCount(json + card.FallbackText);
            Assert.True(bytes <= MostBytes, $"{name}: {bytes} bytes");
            Assert.NotEmpty(card.FallbackText);
            Assert.All(card.Body.OfType<CardElement.Input>(), input => Assert.NotEmpty(input.Label));
        }
    }

    private static IEnumerable<(string Name, AdaptiveCard Card)> All(Language language, bool refreshes)
    {
        var plan = FullPlan();
        var voice = new Voice(language, "anna", plan, Chat.Now, refreshes, handle => $"sealed-{handle.Verb}", () => "n");
        var account = new Account("step");
        var none = new Dictionary<string, Fault>();
        foreach (var form in Drawn.SelectMany(step => step.Forms))
        {
            foreach (var entry in (string[])[plan.Of(form.Id).First().Id, "fresh"])
            {
                foreach (var details in (bool[])[false, true])
                {
                    var faults = form.Fields.Where(field => field.Asked != details).Take(2).ToDictionary(field => field.Id, _ => new Fault(new Line("answer.empty"), "<b>\"getippt\""));
                    yield return ($"{form.Id} {entry} {details}", Draw(new Reply.Fill(form, entry, details, none)));
                    yield return ($"{form.Id} {entry} {details} wrong", Draw(new Reply.Fill(form, entry, details, faults)));
                }
            }
        }

        yield return ("plan", Draw(new Reply.ShowPlan()));
        var rows = Enumerable.Range(0, 60).Select(n => new SheetRow($"<b>*{n}*</b> {new string('_', 300)}", new Line("row.task", ("who", "Wort \"in\" [Zeichen]"), ("when", "")), new SheetButton(new Line("task.tick"), Verb.Tick, "task", $"task-{n}"))).ToList();
        var (parts, next) = Paging.Cut([new SheetPart(new Line("tasks.overdue", ("count", 60)), rows, "attention")], language);
        yield return ("sheet", Draw(new Reply.ShowSheet(new Sheet(new Line("tasks.title"), parts) { Note = new Line("plan.more", ("count", 60 - next!.Value)), More = new Listing("tasks", "", next.Value) })));
        yield return ("plans", Draw(new Reply.ListPlans([.. Enumerable.Range(0, 30).Select(n => new PlanLine($"p{n}", new string('W', 120), n % 2 == 0, Chat.Now))])));

        var settings = new PersonSettings { Mail = new string('W', 200), Channel = PersonSettings.ByMail };
        IReadOnlyList<PlanLine> twenty = [.. Enumerable.Range(0, 20).Select(n => new PlanLine($"{n}-{new string('p', 34)}", new string('*', 200), false, Chat.Now))];
        yield return ("settings", Draw(new Reply.ShowSettings(settings, twenty, new DateOnly(2026, 11, 21), null, null)));
        yield return ("settings wrong", Draw(new Reply.ShowSettings(settings, twenty, new DateOnly(2026, 11, 21), new Dictionary<string, string> { ["zone"] = new string('"', 60), ["off"] = string.Join(',', twenty.Select(plan => plan.Id)) }, new Line("settings.no-day"))));
        var known = Full();
        yield return ("organisation", Draw(new Reply.ShowOrganisation("id", known)));
        yield return ("organisation to fill in", Draw(new Reply.FillOrganisation("id", 3, known, none)));
        yield return ("organisation with faults", Draw(new Reply.FillOrganisation("id", 3, known, new Dictionary<string, Fault> { ["email"] = new(new Line("answer.no-email"), "kaya(at)kita") })));
        yield return ("sheet", Draw(new Reply.ShowSheet(new Sheet(new Line("directory.title"), [new SheetPart(null, [new SheetRow("Kita", null, new SheetButton(new Line("plans.open"), Verb.OpenOrganisation, Entry: "id"))])]) { More = new Listing("directory", "", 1) })));
        foreach (var kind in Enum.GetValues<DraftKind>())
        {
            yield return ($"draft {kind}", Draw(new Reply.ShowDraft(Drafting.Of(kind, plan, plan.Of("partner").First(), null, language))));
        }

        var grid = new Grid([.. Enumerable.Range(0, 50).Select(row => (IReadOnlyList<string>)[.. Enumerable.Range(0, 10).Select(column => $"{(row % 2 == 0 ? "" : "*Kita*")} {row} {column}")])]);
        var mapping = new Mapping(0, new Dictionary<string, int> { ["name"] = 1, ["town"] = 2, ["notes"] = 3 });
        yield return ("list", Draw(new Reply.ShowImport(new ImportPreview("Vereine.csv", grid, mapping, ImportPlan.Of(grid, mapping, [], language, default)))));

        AdaptiveCard Draw(Reply reply) => Speaker.Speak(voice, [reply], account).Single(message => message.Attachments is not null).Attachments![0].Content;
    }

    // Every fact, every contact, as long as they may be.
    private static Organisation Full() => new()
    {
        Facts = OrganisationForm.Form.Fields.ToDictionary(field => field.Id, field => field.Kind == FieldKind.One ? new Value.Chosen([], new string('W', 200)) : (Value)new Value.Words(new string('W', field.MaxLength))),
        Former = [.. Enumerable.Range(0, 20).Select(_ => new FormerContact(new string('W', 200), new string('W', 200), new DateOnly(2027, 7, 31)))],
        History = [.. Enumerable.Range(0, 100).Select(number => new PastContact("p", $"contact-{number}", "anna") { Day = new DateOnly(2027, 7, 31), With = new string('W', 200), Result = new string('W', 2000) })],
    };

    private static IEnumerable<Step> Drawn => Journey.Steps.Concat([Journey.Step("actions"), Journey.Step("meetings")]);

    private static Plan FullPlan() => Drawn.SelectMany(step => step.Forms).Aggregate(
        Editing.Begin(new Edit.Started("p", "Leseclub", "anna", Chat.Now)),
        (plan, form) => Enumerable.Range(0, Math.Min(form.Most, 10)).Aggregate(plan, (before, _) =>
        {
            var at = Journey.Fresh(before, form);
            return form.Fields.Aggregate(before.Apply(new Edit.EntryAdded(at.Entry, form.Id)), (now, field) => now.Apply(new Edit.Answered(at.Entry, field.Id, Any(field))));
        }));

    private static Value Any(Field field) => field.Kind switch
    {
        FieldKind.Number => new Value.Number(field.Min ?? 3),
        FieldKind.Day => new Value.Day(new DateOnly(2027, 7, 31)),
        FieldKind.One => new Value.Chosen([field.Options!.Ids[0]]),
        FieldKind.Several => new Value.Chosen(field.Options!.Ids, "und anderes"),
        FieldKind.Paragraph => new Value.Words(new string('x', 2000)),
        _ => new Value.Words("Wort \"in\" <Zeichen>"),
    };
}
