namespace PartnerBot.Planning;

/// <summary>In what the distance between two days is counted.</summary>
public enum Span
{
    Days,
    Weeks,
    Months,
}
