namespace PartnerBot.Planning.Reminding;

/// <summary>What a colleague answered to a question that the person had handed on; told once.</summary>
/// <param name="Id">Another one for each answer, also where the same question was answered before.</param>
/// <param name="By">The name of who answered; null where none is known.</param>
/// <param name="Day">The person's own day on which it was answered.</param>
public sealed record GivenAnswer(string Id, string Question, string Answer, string? By, DateOnly Day, TimeOnly Time);
