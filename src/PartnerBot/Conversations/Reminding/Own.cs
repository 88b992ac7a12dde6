using PartnerBot.Conversations.Doubting;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Reminding;

namespace PartnerBot.Conversations.Reminding;

/// <summary>The settings of the person who speaks.</summary>
internal static class Own
{
    /// <summary>Null where they have to be fetched first (<see cref="Ask"/>).</summary>
    public static PersonSettings? Settings(Talk talk) =>
        talk.Scene.Fetched.Ones.TryGetValue(Key(talk), out var record) ? PersonSettings.Of(record) : null;

    public static Decision Ask(Talk talk) => new Decision.Needs(new Need.One(PersonSettings.Kind, talk.Scene.Person));

    public static void Keep(Talk talk, PersonSettings settings) =>
        talk.Keep(settings.Change(talk.Scene.Person, talk.Scene.Fetched.Ones[Key(talk)]?.Version ?? 0));

    /// <summary>A day was put into the settings: it can be taken back, and its other reading is offered.</summary>
    /// <param name="before">The settings without it.</param>
    public static void Dated(Talk talk, PersonSettings before, Dated where, DateOnly day, DateOnly? other)
    {
        talk.Remember(new DayStep(where, day, where.In(before)));
        Doubting.Doubting.Offer(talk, new Doubt.Setting(where), day, other);
    }

    private static RecordKey Key(Talk talk) => new(PersonSettings.Kind, talk.Scene.Person);
}
