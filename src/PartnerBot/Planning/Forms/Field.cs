namespace PartnerBot.Planning.Forms;

/// <summary>
/// One question of a form, declared once for chat, card, board and documents.
/// Its texts are <c>field.{form}.{id}</c> (label), <c>ask.{form}.{id}</c> (question) and <c>hint.{form}.{id}</c> (example).
/// </summary>
public sealed record Field(string Id, FieldKind Kind)
{
    /// <summary>The plan counts as incomplete without it; it can still be skipped for now.</summary>
    public bool Required { get; init; }

    /// <summary>Asked in chat one by one; the others are offered on the card of further details and by name.</summary>
    public bool Asked { get; init; } = true;

    /// <summary>Stays among those who work on the plan: never shown to a partner, in a group chat, or in what leaves the house for partners.</summary>
    public bool Confidential { get; init; }

    /// <summary>How to reach somebody: of the partners, only the one it belongs to sees it.</summary>
    public bool Contact { get; init; }

    /// <summary>Ids of the options; their words are <c>option.{Options.Set}.{option}</c>.</summary>
    public OptionSet? Options { get; init; }

    /// <summary>Beside the options, free words are welcome.</summary>
    public bool Open { get; init; }

    /// <summary>Longest text in UTF-16 units.</summary>
    public int MaxLength => Longest ?? (Kind == FieldKind.Paragraph ? 2000 : 200);

    /// <summary>Another length than texts of its kind have.</summary>
    public int? Longest { get; init; }

    /// <summary>A day that is over is an answer too: what has happened has happened.</summary>
    public bool Past { get; init; }

    public decimal? Min { get; init; }

    public decimal? Max { get; init; }

    /// <summary>Asked only when this holds for the entry; null means always.</summary>
    public Func<Entry, bool>? When { get; init; }

    /// <summary>True for fields with a list to choose from.</summary>
    public bool IsChoice => Kind is FieldKind.One or FieldKind.Several;

    /// <summary>True where the field makes sense for this entry as it stands.</summary>
    public bool Applies(Entry entry) => When is null || When(entry);
}
