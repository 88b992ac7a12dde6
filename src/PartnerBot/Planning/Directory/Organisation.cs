using System.Text.Json.Serialization;
using PartnerBot.Planning.Partners;

namespace PartnerBot.Planning.Directory;

/// <summary>An organisation that the library knows, whether it is a partner in a plan or not. Internal: no partner ever sees it.</summary>
public sealed record Organisation
{
    /// <summary>Kind of the record.</summary>
    public const string Kind = "organisation";

    /// <summary>Entries of the history that are kept; the oldest go first.</summary>
    public const int MostHistory = 100;

    private const int MostFormer = 20;

    /// <summary>Values by field of <see cref="OrganisationForm"/>.</summary>
    public IReadOnlyDictionary<string, Value> Facts { get; init; } = new Dictionary<string, Value>();

    /// <summary>Who spoke for it before, newest last.</summary>
    public IReadOnlyList<FormerContact> Former { get; init; } = [];

    /// <summary>Who spoke with it when, and what came of it; oldest first. Stays when people on either side go.</summary>
    public IReadOnlyList<PastContact> History { get; init; } = [];

    [JsonIgnore]
    public string Name => Said("name") ?? "";

    public string? Said(string field) => Facts.GetValueOrDefault(field) is Value.Words(var text) ? text : null;

    /// <summary>Id of its kind in <see cref="PartnerForm.Kinds"/>, or null.</summary>
    [JsonIgnore]
    public string? KindId => Facts.GetValueOrDefault("kind") is Value.Chosen { Options: [var first, ..] } ? first : null;

    /// <summary>As the entry of a form, for cards.</summary>
    public Entry AsEntry(string id) => new(id, OrganisationForm.Form.Id) { Answers = Facts.ToDictionary(fact => fact.Key, fact => new Answer(fact.Value, 0)) };

    /// <summary>With another value, or none; a contact that is replaced is remembered.</summary>
    public Organisation With(string field, Value? value, DateOnly today)
    {
        var facts = new Dictionary<string, Value>(Facts);
        if (value is null)
        {
            facts.Remove(field);
        }
        else
        {
            facts[field] = value;
        }

        if (field == FurtherContacts.Field)
        {
            var now = FurtherContacts.Read((value as Value.Words)?.Text).Select(contact => contact.Name).ToList();
            var gone = FurtherContacts.Of(this).Where(contact => !now.Contains(contact.Name) && contact.Name != Said("contact"))
                .Select(contact => new FormerContact(contact.Name, contact.Position, today));
            return this with { Facts = facts, Former = [.. Former.Concat(gone).TakeLast(MostFormer)] };
        }

        return field == "contact" && Said("contact") is { } before && before != (value as Value.Words)?.Text
            ? this with { Facts = facts, Former = [.. Former.TakeLast(MostFormer - 1), new FormerContact(before, Said("position"), today)] }
            : this with { Facts = facts };
    }

    /// <summary>With a contact in the history; one of the same entry takes its own place.</summary>
    public Organisation With(PastContact contact) => this with
    {
        History = History.Any(known => known.IsSame(contact))
            ? [.. History.Select(known => known.IsSame(contact) ? contact : known)]
            : [.. History.TakeLast(MostHistory - 1), contact],
    };

    /// <summary>What it would be as a partner in a plan: fields of <see cref="PartnerForm"/> with their values.</summary>
    public IEnumerable<(string Field, Value Value)> ForPlan() =>
        from field in OrganisationForm.Form.Fields
        let name = OrganisationForm.InPlan(field.Id)
        let value = Facts.GetValueOrDefault(field.Id) ?? (field.Id == "deputy" && StandIn is { } other ? new Value.Words(other) : null)
        where name is not null && value is not null
        select (name, value);

    // A plan knows one deputy: where none is set, the first on the list who stands in.
    private string? StandIn => FurtherContacts.Of(this).FirstOrDefault(contact => contact.StandsIn)?.Name;

    /// <summary>What a plan knows of its partner, as an organisation.</summary>
    public static Organisation Of(Entry partner) => new()
    {
        Facts = OrganisationForm.Form.Fields
            .Select(field => (field.Id, Value: OrganisationForm.InPlan(field.Id) is { } name ? partner[name] : null))
            .Where(fact => fact.Value is not (null or Value.Skipped))
            .ToDictionary(fact => fact.Id, fact => fact.Value!),
    };
}
