namespace PartnerBot.Spreadsheets;

/// <summary>What reading a file came to.</summary>
public abstract record GridReading
{
    private GridReading()
    {
    }

    public sealed record Taken(Grid Grid) : GridReading;

    public sealed record Refused(GridTrouble Why) : GridReading;
}
