using PartnerBot.Conversations.People;

namespace PartnerBot.Conversations;

/// <summary>Says hello: to somebody new, to somebody who has come back, and to somebody who is here and says it first.</summary>
internal static class Greeting
{
    /// <param name="hello">Somebody who is already here says hello; nobody has come back.</param>
    public static Decision Greet(Talk talk, bool hello = false)
    {
        var again = talk.State.Greeted || talk.Scene.Plans.Count > 0;
        talk.State = talk.State with { Greeted = true };
        talk.Say(!again ? "greeting" : hello ? "greeting.hello" : "greeting.again");
        if (talk.Scene.InGroup && !hello)
        {
            talk.Say("greeting.group");
        }

        if (talk.Plan is { Archived: false } plan)
        {
            talk.Say("greeting.plan", ("title", plan.Title));
        }

        if (SameAddress.Offer(talk) is { } need)
        {
            return need;
        }

        Guide.Offer(talk, "ask.what-next");
        return talk.Done("command", "greet");
    }
}
