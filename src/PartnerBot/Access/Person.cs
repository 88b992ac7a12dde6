namespace PartnerBot.Access;

/// <summary>Someone who is signed in.</summary>
/// <param name="Id">The same on every door; see <see cref="PersonId"/> for its alphabet.</param>
/// <param name="Name">As the sign-in names the person, or null.</param>
public sealed record Person(string Id, string? Name)
{
    /// <summary>The address (e-mail or user principal name) that the sign-in itself has verified; null where it vouches for none.</summary>
    public string? Address { get; init; }
}
