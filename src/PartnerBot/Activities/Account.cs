namespace PartnerBot.Activities;

/// <summary>What PartnerBot made of the message it answers, so that clients and checks need not read prose.</summary>
/// <param name="Understood"><c>answer</c>, <c>command</c>, <c>step</c>, <c>repair</c> or <c>unknown</c>.</param>
public sealed record Account(string Understood)
{
    /// <summary>Slug of the knowledge topic that was answered.</summary>
    public string? Topic { get; init; }

    /// <summary>Name of the command that was carried out.</summary>
    public string? Intent { get; init; }

    /// <summary>Confidence between 0 and 1.</summary>
    public double? Score { get; init; }

    /// <summary>Id of the plan at hand.</summary>
    public string? Plan { get; init; }

    /// <summary>Name of the planning step at hand.</summary>
    public string? Step { get; init; }

    /// <summary>Mark of a card that is edited once it has served.</summary>
    public string? Card { get; init; }
}
