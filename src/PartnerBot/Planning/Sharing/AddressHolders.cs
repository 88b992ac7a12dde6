using System.Text.Json;

namespace PartnerBot.Planning.Sharing;

/// <summary>
/// Whom each kind of sign-in knows by one verified address; the record's id is the address's key. A kind of sign-in names one person only, the last:
/// where a directory gives an address to somebody new, the one before has lost it.
/// </summary>
public sealed record AddressHolders(IReadOnlyList<AddressHolders.Holder> Holders)
{
    /// <summary>The kind of its record.</summary>
    public const string Kind = "address";

    /// <summary>So long a sign-in's word counts. Who leaves the house signs in no more, and the address may be given to others.</summary>
    public static TimeSpan Life { get; } = TimeSpan.FromDays(90);

    public static AddressHolders Nobody { get; } = new([]);

    public AddressHolders With(Holder holder) => new([.. Holders.Where(other => other.Door != holder.Door && other.Person != holder.Person), holder]);

    public AddressHolders Without(string person) => new([.. Holders.Where(holder => holder.Person != person)]);

    /// <summary>Those who were vouched for lately.</summary>
    public IEnumerable<Holder> At(DateTimeOffset now) => Holders.Where(holder => now - holder.At < Life);

    public byte[] Write() => JsonSerializer.SerializeToUtf8Bytes(this, SharingJson.Default.AddressHolders);

    public static AddressHolders Read(byte[] json) => JsonSerializer.Deserialize(json, SharingJson.Default.AddressHolders)!;

    /// <param name="Door">The kind of sign-in that vouches.</param>
    /// <param name="Person">The id by which that door knows the person.</param>
    public sealed record Holder(string Door, string Person, DateTimeOffset At);
}
