namespace PartnerBot.Planning;

/// <summary>One filled form: the need, one of the partners, one of the roles, one of the goals.</summary>
/// <param name="Id">Unique within the plan and never used again, for example <c>partner-3</c>.</param>
/// <param name="Form">Id of the form.</param>
public sealed record Entry(string Id, string Form)
{
    /// <summary>Answers by field id; never changed in place.</summary>
    public IReadOnlyDictionary<string, Answer> Answers { get; init; } = new Dictionary<string, Answer>();

    /// <summary>The value of a field, or null when it was neither answered nor skipped.</summary>
    public Value? this[string field] => Answers.TryGetValue(field, out var answer) ? answer.Value : null;

    /// <summary>The first option chosen in a field, or null.</summary>
    public string? Picked(string field) => this[field] is Value.Chosen { Options: [var first, ..] } ? first : null;

    /// <summary>The words of a text field, or null.</summary>
    public string? Said(string field) => this[field] is Value.Words { Text: var text } ? text : null;
}
