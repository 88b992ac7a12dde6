using PartnerBot.Planning.Sharing;

namespace PartnerBot.Conversations.Directory;

/// <summary>The directory is the library's own. Whoever is somebody's partner in a plan comes from outside and never sees it.</summary>
internal static class Insider
{
    /// <summary>What stands in the way: what must be fetched first, or a refusal. Null for people of the house.</summary>
    public static Decision? Stop(Talk talk, string intent)
    {
        if (talk.Scene.Fetched.Portfolio is null)
        {
            return new Decision.Needs(new Need.Portfolio());
        }

        if (Is(talk))
        {
            return null;
        }

        talk.Say(talk.Scene.InGroup ? "directory.not-in-group" : "directory.staff-only");
        Guide.Repeat(talk);
        return talk.Done("repair", intent);
    }

    /// <summary>Holds once the person's plans were fetched.</summary>
    public static bool Is(Talk talk) =>
        !talk.Scene.InGroup
        && talk.Plan?.PartOf(talk.Scene.Person) != Part.Partner && talk.Scene.Fetched.Portfolio!.All(plan => plan.PartOf(talk.Scene.Person) != Part.Partner);
}
