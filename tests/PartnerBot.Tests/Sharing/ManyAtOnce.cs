using System.Text;
using System.Text.RegularExpressions;
using PartnerBot.Activities;
using PartnerBot.Planning;
using PartnerBot.Texts;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Sharing;

/// <summary>
/// Many people write into one plan at the same time, each through a conversation of their own. Compiled into the tests with few people and into
/// the benchmarks with as many as were promised.
/// </summary>
/// <param name="Lost">Edits that were acknowledged and stand in the history less often or more often than once.</param>
/// <param name="Troubled">Answers that told somebody of a conflict or of trouble.</param>
/// <param name="Replays">The kept plan is what its history leads to.</param>
internal sealed record ManyAtOnce(int Lost, int Troubled, bool Replays)
{
    private static readonly string[] Troubles = ["card.changed", "card.field-changed", "trouble", "right.missing", "plan.unknown"];

    public static async Task<ManyAtOnce> Run(ITurn turn, IStore store, int people, int edits, Action<TimeSpan>? timed = null)
    {
        await Say(turn, 0, "begin", "Neuer Plan");
        await Say(turn, 0, "title", "Gemeinsamer Lesestart");
        await Say(turn, 0, "pause", "Abbrechen");
        for (var person = 1; person < people; person++)
        {
            await Say(turn, 0, $"invite-{person}", "Person einladen");
            await Say(turn, 0, $"name-{person}", $"Person {person}");
            var invited = await Say(turn, 0, $"part-{person}", "Als Mitglied");
            await Say(turn, person, "join", Regex.Match(invited, "[2-9][0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}").Value);
        }

        var answers = await Task.WhenAll(Enumerable.Range(0, people).Select(person => Task.Run(async () =>
        {
            var said = new List<string>();
            for (var edit = 0; edit < edits; edit++)
            {
                var start = System.Diagnostics.Stopwatch.GetTimestamp();
                said.Add(await Say(turn, person, $"ask-{edit}", "Beleg ändern"));
                said.Add(await Say(turn, person, $"tell-{edit}", Text(person, edit)));
                timed?.Invoke(System.Diagnostics.Stopwatch.GetElapsedTime(start) / 2);
            }

            return said;
        })));

        var recalled = await store.Recall(new Recalling(new Address("many", "0"), [], "person-0") { HistoryAfter = 0 });
        var history = recalled.History!.Select(edit => (edit.Person, Edit: PlanJson.ReadEdit(edit.Json))).ToList();
        var told = history.Where(past => past.Edit is Edit.Answered { Field: "evidence" })
            .CountBy(past => (past.Person, ((Value.Words)((Edit.Answered)past.Edit).Value).Text)).ToDictionary();
        var wanted = from person in Enumerable.Range(0, people) from edit in Enumerable.Range(0, edits) select ($"person-{person}", Text(person, edit));
        var replayed = Editing.Begin((Edit.Started)history[0].Edit).Apply(history.Skip(1).Select(past => past.Edit));
        return new ManyAtOnce(
            wanted.Count(one => told.GetValueOrDefault(one) != 1) + (told.Count - (people * edits)),
            answers.Sum(said => said.Count(answer => Troubles.Any(key => answer.Contains(Words.Raw(Language.German, key), StringComparison.Ordinal)))),
            PlanJson.Write(PlanJson.ReadPlan(recalled.Plan!.Json)).AsSpan().SequenceEqual(PlanJson.Write(replayed)));
    }

    private static string Text(int person, int edit) => $"Beobachtung {edit} von Nummer {person}";

    private static async Task<string> Say(ITurn turn, int person, string id, string text)
    {
        var activity = new IncomingActivity
        {
            Type = ActivityTypes.Message, Id = $"{person}-{id}", ChannelId = "many", Text = text, Locale = "de-DE",
            From = new ChannelAccount { Id = $"person-{person}" }, Recipient = new ChannelAccount { Id = "bot" },
            Conversation = new ConversationAccount { Id = $"{person}" },
        };
        var took = await turn.Take(new Heard(new Address("many", $"{person}"), $"person-{person}", activity, [$"activity:{activity.Id}"]) { Way = Way.Body });
        return Encoding.UTF8.GetString(took.Answer ?? []);
    }
}
