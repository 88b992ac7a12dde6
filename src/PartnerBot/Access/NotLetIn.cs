namespace PartnerBot.Access;

/// <summary>Why nobody is let in.</summary>
/// <param name="Status">401 where signing in would help, 403 where it would not.</param>
/// <param name="Sentence">For the person, says the cure.</param>
public sealed record NotLetIn(int Status, string Sentence);
