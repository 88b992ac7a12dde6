namespace PartnerBot.Activities;

/// <summary>A button that sends <paramref name="Value"/> in the person's name.</summary>
public sealed record CardAction(string Title, string Value)
{
    public string Type => "imBack";
}
