namespace PartnerBot.Tests.Journeys;

/// <summary>One moment of a transcript: what somebody does, and what must then be so.</summary>
/// <param name="Line">Its line in the transcript.</param>
/// <param name="Button">The text key of the button that is pressed; null where words are typed.</param>
/// <param name="Words">What is typed; for a button, words of the row it stands in.</param>
internal sealed record Moment(int Line, string Person, string? Button, string Words)
{
    /// <summary>What is put into the card.</summary>
    public IReadOnlyList<(string Field, string Value)> Inputs { get; init; } = [];

    /// <summary>Keys among those that are said; those that begin with <c>not </c> are not.</summary>
    public IReadOnlyList<string> Keys { get; init; } = [];

    /// <summary>Form and field, or the place, at which the conversation then waits.</summary>
    public string? Asked { get; init; }

    /// <summary>Facts about the plan: what, and how it stands.</summary>
    public IReadOnlyList<(string What, string How)> Facts { get; init; } = [];

    /// <summary>What can be read in the answer; those that begin with <c>not </c> cannot.</summary>
    public IReadOnlyList<string> Readable { get; init; } = [];
}
