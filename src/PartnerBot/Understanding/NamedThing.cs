namespace PartnerBot.Understanding;

/// <summary>Something the caller knows by name: a field of a form, a plan, a task, a partner, a person, a role.</summary>
/// <param name="Id">What the caller gets back.</param>
/// <param name="Label">Its name in the language of the conversation.</param>
/// <param name="Synonyms">Other names; may be empty.</param>
public sealed record NamedThing(string Id, string Label, IReadOnlyList<string> Synonyms)
{
    /// <summary>A thing with one name.</summary>
    public NamedThing(string id, string label)
        : this(id, label, [])
    {
    }
}
