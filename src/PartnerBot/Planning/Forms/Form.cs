using System.Collections.Frozen;

namespace PartnerBot.Planning.Forms;

/// <summary>A group of fields that belong together; drawn as one card. Its texts are <c>form.{id}</c> and <c>form.{id}.intro</c>.</summary>
/// <param name="Fields">In the order in which they are asked; the first one names the entry.</param>
public sealed record Form(string Id, params IReadOnlyList<Field> Fields)
{
    /// <summary>How many entries a plan may hold; 1 for a form that is filled once.</summary>
    public int Most { get; init; } = 1;

    public bool Many => Most > 1;

    /// <summary>Nothing of it is shared with partners.</summary>
    public bool Confidential { get; init; }

    /// <summary>Id of the field that names a partner: of the partners, only that one sees the entry. Null where all of them do.</summary>
    public string? Between { get; init; }

    /// <summary>Nobody has to fill it: whether to begin is asked first (<c>first.{id}</c>).</summary>
    public bool Optional { get; init; }

    /// <summary>Id of a form without whose entries this one makes no sense; null where it stands on its own.</summary>
    public string? Behind { get; init; }

    /// <summary>The field whose answer names an entry.</summary>
    public Field Naming => Fields[0];

    // Looked up for every answer of every entry.
    private readonly FrozenDictionary<string, Field> named = Fields.ToFrozenDictionary(field => field.Id);

    public Field? Field(string id) => named.GetValueOrDefault(id);

    /// <summary>Fields that are asked one by one for this entry.</summary>
    public IEnumerable<Field> Asked(Entry entry) => Fields.Where(field => field.Asked && field.Applies(entry));

    /// <summary>Fields offered as further details.</summary>
    public IEnumerable<Field> Details(Entry entry) => Fields.Where(field => !field.Asked && field.Applies(entry));
}
