using PartnerBot.Planning.Records;

namespace PartnerBot.Turns;

/// <summary>Somebody who is to be told something, as they stood at one moment.</summary>
/// <param name="Settings">Their settings; null where they never set any.</param>
/// <param name="Doors">Their own conversations, the latest used first.</param>
/// <param name="Plans">The plans asked for, as far as they are there.</param>
public sealed record Addressee(LibraryRecord? Settings, IReadOnlyList<PersonDoor> Doors, IReadOnlyList<StoredPlan> Plans)
{
    /// <summary>The conversations behind the open doors, where they were asked for.</summary>
    public IReadOnlyDictionary<Address, StoredConversation> Talks { get; init; } = new Dictionary<Address, StoredConversation>();
}
