namespace PartnerBot.Planning.Forms;

/// <summary>A place in a plan where something can be asked.</summary>
public abstract record Position
{
    private Position()
    {
    }

    /// <summary>A field of an entry; the entry need not exist yet and begins with its first answer.</summary>
    public sealed record At(Form Form, string Entry, Field Field) : Position;

    /// <summary>All entries of a form are filled: shall there be another?</summary>
    public sealed record Another(Form Form) : Position;

    /// <summary>Nothing is left to ask.</summary>
    public sealed record End : Position;
}
