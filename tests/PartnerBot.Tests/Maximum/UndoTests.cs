using FsCheck;
using FsCheck.Fluent;
using PartnerBot.Conversations.Knowing;
using PartnerBot.Planning;
using PartnerBot.Planning.History;
using PartnerBot.Tests.Conversations;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Maximum;

/// <summary>At a full plan a change is taken back exactly, however much of the plan it touched.</summary>
public sealed class UndoTests
{
    private static readonly Desk Shelf = TurnRegistration.OpenDesk(null);
    private static readonly Plan Full = FullPlan.Of("anna", "e");

    [Theory]
    [InlineData("Verschiebe alles um eine Woche | Ja, so übernehmen")]
    [InlineData("Alle Aufgaben von Frau Kaya an Ben Okafor | Ja, so übernehmen")]
    [InlineData("Frau Kaya geht zum 31.3. | Ben Okafor")]
    [InlineData("Beleg ändern | Eine Umfrage")]
    [InlineData("Plan umbenennen | Lesefest")]
    [InlineData("Die Veranstaltung ist jetzt am 3. Mai 2027")]
    [InlineData("Messwert eintragen: 26 | 1")]
    [InlineData("Was der Partner gewinnt ändern | Ein Ausflugsziel")]
    public void What_was_said_is_taken_back_exactly(string words)
    {
        var chat = new Chat { Desk = Shelf, Name = "Anna Lindner" }.Open(Full).Say(words.Split(" | "));
        Assert.NotEqual(Content(Full), Content(chat.Plan));
        chat.Say("Rückgängig");
        Assert.Contains("undo.done", chat.Keys);
        Assert.Equal(Content(Full), Content(chat.Plan));
    }

    [Fact]
    public void Any_edits_are_taken_back_exactly() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(60),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var (random, plan, steps) = (new Random(seed), Full, new List<OwnStep>());
            for (var number = 0; number < 30; number++)
            {
                var edit = Any(random, plan);
                var (back, after) = (plan.Inverse(edit), plan.Apply(edit));
                if (!ReferenceEquals(after, plan) && back is not null)
                {
                    steps.Add(new OwnStep(edit, back));
                }

                plan = after;
            }

            Assert.Equal(Content(Full), Content(plan.Apply(TakingBack.Of(plan, steps).Edits)));
        }));

    private static Edit Any(Random random, Plan plan)
    {
        var entry = plan.Entries[random.Next(plan.Entries.Count)];
        var fields = Journey.Form(entry.Form).Fields;
        var field = fields[random.Next(fields.Count)].Id;
        return random.Next(6) switch
        {
            0 => new Edit.EntryRemoved(entry.Id),
            1 => new Edit.Cleared(entry.Id, field),
            2 => new Edit.EntryAdded($"{entry.Form}-{plan.Added + 1}", entry.Form),
            3 => new Edit.Renamed($"Titel {random.Next(100)}"),
            4 => new Edit.FormClosed(entry.Form),
            _ => new Edit.Answered(entry.Id, field, new Value.Words($"Satz {random.Next(1000)}")),
        };
    }

    // All that a reader sees; versions only count.
    private static string Content(Plan plan) => string.Join('\n',
    [
        plan.Title, string.Join(',', plan.Closed.Order()),
        .. plan.Entries.Select(entry => $"{entry.Id} {string.Join(';', entry.Answers.OrderBy(answer => answer.Key, StringComparer.Ordinal).Select(answer => $"{answer.Key}={Words(answer.Value.Value)}"))}"),
    ]);

    private static string Words(Value value) => value is Value.Chosen(var options, var other) ? $"{string.Join('+', options)} {other}" : value.ToString();
}
