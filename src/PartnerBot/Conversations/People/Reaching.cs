using PartnerBot.Conversations.Carrying;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.People;

/// <summary>Who cannot be reached, and what helps: for those who lead the plan at hand, and for those who run the installation.</summary>
internal static class Reaching
{
    private const int Most = 8;

    public static IReadOnlyList<Door> All { get; } = [new("show-unreached", Deed.SeeFailedReminders, (talk, _) => Show(talk)) { Anywhere = true, Asks = true }];

    /// <summary>Says of the people in the plan at hand who cannot be reached; null when it had to be fetched first.</summary>
    public static Need? Tell(Talk talk)
    {
        if (talk.Scene.Fetched.Unreached is not { } all)
        {
            return new Need.Unreached();
        }

        foreach (var one in all.Where(one => talk.Plan!.PartOf(one.Person) is not null).Take(Most))
        {
            Say(talk, "unreached.line", Naming.Of(talk.Plan!, one.Person), one);
        }

        return null;
    }

    private static Decision Show(Talk talk)
    {
        var leads = talk.Plan is not null && talk.May(Deed.SeeFailedReminders);
        if (talk.Scene.InGroup || !(leads || talk.Scene.IsAdministrator))
        {
            // In a group everybody would read who has shut the door.
            talk.Say(talk.Scene.InGroup ? "group.private" : "unreached.not-yours");
            Guide.Repeat(talk);
            return talk.Done("command", "show-unreached");
        }

        if (talk.Scene.Fetched.Unreached is not { } all)
        {
            return new Decision.Needs(new Need.Unreached());
        }

        var mine = leads ? all.Where(one => talk.Plan!.PartOf(one.Person) is not null).ToList() : [];
        foreach (var one in mine.Take(Most))
        {
            Say(talk, "unreached.line", Naming.Of(talk.Plan!, one.Person), one);
        }

        var others = talk.Scene.IsAdministrator ? all.Except(mine).ToList() : [];
        foreach (var one in others.Take(Most))
        {
            // Whoever runs the house looks into no plan: an id is what they can look up.
            Say(talk, "unreached.line", one.Person, one);
        }

        if (mine.Count + others.Count > 2 * Most)
        {
            talk.Say("unreached.more", ("count", mine.Count + others.Count - (2 * Most)));
        }

        talk.Say(mine.Count + others.Count == 0 ? "unreached.none" : "unreached.again");
        Guide.Repeat(talk);
        return talk.Done("command", "show-unreached");
    }

    private static void Say(Talk talk, string key, object who, Unreached one) => talk.Say(
        key, ("who", who), ("why", new Line($"unreached.{one.Why}")), ("day", DateOnly.FromDateTime(one.Heard.UtcDateTime)), ("code", one.Code));
}
