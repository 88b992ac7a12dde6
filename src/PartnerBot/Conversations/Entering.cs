using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations;

/// <summary>The doors into the steps: how one opens, how those on demand are entered, which have not been begun.</summary>
internal static class Entering
{
    /// <summary>Opens a step that is taken on demand, or takes it up again.</summary>
    public static void Enter(Talk talk, Step step)
    {
        talk.Place = new Place.Idle();
        Open(talk, step);
        // Whoever asks for a step of one form need not be asked whether to begin, even after a "no" to it earlier.
        if (step.Forms is [var only] && !talk.Plan!.Of(only.Id).Any())
        {
            Guide.Ask(talk, Journey.Fresh(talk.Plan, only), withCard: true);
            return;
        }

        switch (Journey.Within(talk.Plan!, step))
        {
            case Position.At at:
                Guide.Ask(talk, at, withCard: true);
                break;
            case Position.Another(var form):
                Guide.Another(talk, form);
                break;
            default:
                if (step.Forms.LastOrDefault(form => form.Many) is { } many)
                {
                    Guide.Another(talk, many);
                    break;
                }

                talk.Say($"step.{step.Id}.done");
                talk.Add(new Reply.Fill(step.Forms[0], talk.Plan!.Of(step.Forms[0].Id).First().Id, Details: false, Guide.NoFaults));
                Guide.Offer(talk, "ask.what-next");
                break;
        }
    }

    /// <summary>The words that open a step.</summary>
    public static Line DoorTo(Step step) =>
        Journey.IsFurther(step) ? new Line($"step.{step.Id}.offer") : new Line("offer.to-step", ("step", new Line($"step.{step.Id}")));

    /// <summary>The words that open the steps on demand which nobody has begun.</summary>
    public static IEnumerable<Line> NotBegun(Plan plan) =>
        Journey.Further.Where(step => step.Forms.All(form => !plan.Of(form.Id).Any())).Select(DoorTo);

    /// <summary>Says that a step opens, or that it goes on after a detour; true when it opens.</summary>
    public static bool Open(Talk talk, Step step)
    {
        var opens = !step.Forms.Any(form => talk.Plan!.Of(form.Id).Any());
        talk.Say(
            opens ? $"step.{step.Id}.open" : Journey.IsFurther(step) ? "step.goes-on.further" : "step.goes-on",
            ("number", Journey.Number(step)),
            ("count", Journey.Steps.Count),
            ("step", new Line($"step.{step.Id}")));
        return opens;
    }
}
