namespace PartnerBot.Recognizers.Times;

/// <summary>In what the distance from one of the plan's own dates is counted.</summary>
public enum DueUnit
{
    Days,
    Weeks,
    Months,
}
