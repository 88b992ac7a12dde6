namespace PartnerBot.Access;

/// <summary>Someone who is signed in.</summary>
/// <param name="Id">The same on every door; see <see cref="PersonId"/> for its alphabet.</param>
/// <param name="Name">As the sign-in names the person, or null.</param>
public sealed record Person(string Id, string? Name);
