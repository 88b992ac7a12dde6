using PartnerBot.Planning.Sharing;

namespace PartnerBot.Conversations.Directory;

/// <summary>The directory is the library's own. Whoever is somebody's partner in a plan comes from outside and never sees it.</summary>
internal static class Insider
{
    /// <summary>What stands in the way; null for people of the house.</summary>
    public static Decision? Stop(Talk talk, string intent)
    {
        if (Is(talk))
        {
            return null;
        }

        talk.Say(talk.Scene.InGroup ? "directory.not-in-group" : "directory.staff-only");
        Guide.Repeat(talk);
        return talk.Done("repair", intent);
    }

    /// <summary>The list of the person's plans says where they come from outside, so that no plan has to be read for it.</summary>
    public static bool Is(Talk talk) =>
        !talk.Scene.InGroup
        && talk.Plan?.PartOf(talk.Scene.Person) != Part.Partner && !talk.Scene.Plans.Any(plan => plan.Outside);
}
