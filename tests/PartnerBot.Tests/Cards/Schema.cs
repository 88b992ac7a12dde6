using System.Text;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using PartnerBot.Activities;
using PartnerBot.Cards;
using PartnerBot.Conversations;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.Speaking;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
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
        var rows = Enumerable.Range(0, 60).Select(n => new SheetRow($"<b>*{n}*</b> {new string('_', 300)}", new Line("row.task", ("who", "Wort \"in\" [Zeichen]"), ("when", "")), new SheetButton(new Line("task.tick"), Verb.TaskDone, "task", $"task-{n}"))).ToList();
        var (parts, next) = Paging.Cut([new SheetPart(new Line("tasks.overdue", ("count", 60)), rows, "attention")], language);
        yield return ("sheet", Draw(new Reply.ShowSheet(new Sheet(new Line("tasks.title"), parts) { Note = new Line("plan.more", ("count", 60 - next!.Value)), More = new Listing("tasks", "", next.Value) })));
        yield return ("plans", Draw(new Reply.ListPlans([.. Enumerable.Range(0, 30).Select(n => new PlanLine($"p{n}", new string('W', 120), n % 2 == 0, Chat.Now))])));

        AdaptiveCard Draw(Reply reply) => Speaker.Speak(voice, [reply], account).Single(message => message.Attachments is not null).Attachments![0].Content;
    }

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
