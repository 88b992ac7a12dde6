using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Conversations;

/// <summary>What is said where a step or the plan has no more to ask.</summary>
internal static class Arriving
{
    /// <param name="form">Id of the form that was filled last, if any.</param>
    public static void Arrive(Talk talk, string? form)
    {
        talk.Place = new Place.Idle();
        if (form is not null && Journey.StepOf(form) is var step && Journey.IsFurther(step))
        {
            talk.Say(step.Forms.Any(one => talk.Plan!.Of(one.Id).Any()) ? $"step.{step.Id}.done" : "step.left");
            Guide.Offer(talk, "ask.what-next");
            return;
        }

        talk.Say("plan.complete", ("title", talk.Plan!.Title));
        talk.Add(new Reply.ShowPlan());
        talk.Add(new Reply.Offer(
            new Line("plan.whats-next"), [.. Entering.NotBegun(talk.Plan).Take(3), new Line("offer.show-plans"), new Line("offer.new-plan"), new Line("offer.help")]));
    }
}
