namespace PartnerBot.Turns;

/// <summary>A conversation on a channel. Both parts are opaque and compared byte by byte.</summary>
public readonly record struct Address(string Channel, string Conversation)
{
    public override string ToString() => $"{Channel}/{Conversation}";
}
