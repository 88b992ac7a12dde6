using PartnerBot.Activities;
using PartnerBot.Planning;
using PartnerBot.Texts;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Sharing;

/// <summary>Many people write into one plan at the same time, each through a conversation of their own; afterwards every edit must be there once.</summary>
internal static class ManyAtOnce
{
    public static async Task Run(ITurn turn, IStore store, int people, int edits)
    {
        await Say(turn, 0, "begin", "Neuer Plan");
        await Say(turn, 0, "title", "Zusammen");
        for (var person = 1; person < people; person++)
        {
            var code = Installation.Code(await Say(turn, 0, $"invite-{person}", $"Lade Person {(char)('A' + (person % 26))} als Mitglied ein"));
            Assert.NotEqual("", code);
            await Say(turn, person, "join", code);
        }

        var answers = await Task.WhenAll(Enumerable.Range(0, people).Select(person => Task.Run(async () =>
        {
            var said = new List<string>();
            for (var edit = 0; edit < edits; edit++)
            {
                said.Add(await Say(turn, person, $"ask-{edit}", "Beleg ändern"));
                said.Add(await Say(turn, person, $"tell-{edit}", Text(person, edit)));
            }

            return said;
        })));

        // Nobody was told of a conflict or of trouble.
        var troubled = Words.Raw(Language.German, "card.changed");
        Assert.All(answers.SelectMany(said => said), answer =>
        {
            Assert.DoesNotContain(troubled, answer, StringComparison.Ordinal);
            Assert.DoesNotContain(Words.Raw(Language.German, "trouble"), answer, StringComparison.Ordinal);
            Assert.DoesNotContain(Words.Raw(Language.German, "right.missing"), answer, StringComparison.Ordinal);
        });

        var recalled = await store.Recall(new Recalling(new Address("many", "0"), [], "person-0") { HistoryAfter = 0 });
        var history = recalled.History!.Select(edit => (edit.Person, edit.Version, Edit: PlanJson.ReadEdit(edit.Json))).ToList();
        var told = history.Where(past => past.Edit is Edit.Answered { Field: "evidence" }).Select(past => (past.Person, ((Value.Words)((Edit.Answered)past.Edit).Value).Text)).ToList();
        var wanted = from person in Enumerable.Range(0, people) from edit in Enumerable.Range(0, edits) select ($"person-{person}", Text(person, edit));
        Assert.Equal(wanted.Order(), told.Order());

        // And the plan is what its history says.
        var start = (Edit.Started)history[0].Edit;
        var replayed = Editing.Begin(start).Apply(history.Skip(1).Select(past => past.Edit));
        Assert.Equal(PlanJson.Write(PlanJson.ReadPlan(recalled.Plan!.Json)), PlanJson.Write(replayed));
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
        return System.Text.Encoding.UTF8.GetString(took.Answer ?? []);
    }
}
