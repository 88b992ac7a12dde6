using System.Collections.Frozen;
using PartnerBot.Planning;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Turns;

/// <summary>Which ids mean the same person. Held in memory, so that asking costs a turn nothing; what a commit changed is learned after it.</summary>
public sealed class Aliases
{
    private readonly Lock learning = new();
    private volatile Known known = Known.Nothing;

    /// <summary>Reads what is kept.</summary>
    public static Aliases Of(IStore store)
    {
        var aliases = new Aliases();
        aliases.Learn(store.Records(Alias.Kind).AsTask().GetAwaiter().GetResult().Select(record => new RecordChange(record.Kind, record.Id, 0, record.Json)));
        return aliases;
    }

    public void Learn(IEnumerable<RecordChange> changes)
    {
        var about = changes.Where(change => change.Kind == Alias.Kind).ToList();
        if (about.Count == 0)
        {
            return;
        }

        lock (learning)
        {
            var links = new Dictionary<string, string>(known.Links);
            foreach (var change in about)
            {
                if (change.Json is null)
                {
                    links.Remove(change.Id);
                }
                else
                {
                    links[change.Id] = Alias.Read(change.Json).Person;
                }
            }

            known = Known.Of(links);
        }
    }

    /// <summary>The id that stands for the person.</summary>
    public string PersonOf(string id) => known.Persons.GetValueOrDefault(id, id);

    /// <summary>The other ids of a person.</summary>
    public IReadOnlyList<string> OthersOf(string person) => known.Others.GetValueOrDefault(person, []);

    /// <summary>The plan with one id for each person, for deciding and showing.</summary>
    public Plan Seen(Plan plan) => !plan.Members.Any(member => known.Persons.ContainsKey(member.Person)) && !plan.Remarks.Any(remark => known.Persons.ContainsKey(remark.Person)) ? plan : plan with
    {
        Remarks = [.. plan.Remarks.Select(remark => remark with { Person = PersonOf(remark.Person) })],
        Members = [.. plan.Members.Select(member => member with { Person = PersonOf(member.Person) })
            // Whoever came in twice has the stronger part.
            .GroupBy(member => member.Person).Select(same => same.MinBy(member => member.Part)!)],
    };

    /// <summary>The kept edit with one id for each person.</summary>
    public Edit Seen(Edit kept) => kept switch
    {
        Edit.Joined(var member) => new Edit.Joined(member with { Person = PersonOf(member.Person) }),
        Edit.Left(var person) => new Edit.Left(PersonOf(person)),
        Edit.PartChanged(var person, var part) => new Edit.PartChanged(PersonOf(person), part),
        Edit.Remarked(var remark) => new Edit.Remarked(remark with { Person = PersonOf(remark.Person) }),
        _ => kept,
    };

    /// <summary>An edit of the history with one id for each person.</summary>
    public PastEdit Seen(StoredEdit kept) => new(kept.Version, kept.At, PersonOf(kept.Person), Seen(PlanJson.ReadEdit(kept.Json)))
    {
        Back = kept.Back is null ? null : Seen(PlanJson.ReadEdit(kept.Back)),
    };

    /// <summary>The edit as the kept plan needs it, where a person may stand under another id, or under two.</summary>
    public IEnumerable<Edit> Kept(Plan kept, Edit edit) => edit switch
    {
        Edit.Left(var person) when OthersOf(person).Count > 0 => Standing(kept, person).Select(id => new Edit.Left(id)),
        Edit.PartChanged(var person, var part) when OthersOf(person).Count > 0 => Standing(kept, person).Select(id => new Edit.PartChanged(id, part)),
        _ => [edit],
    };

    private IEnumerable<string> Standing(Plan kept, string person) => kept.People().Select(member => member.Person).Where(id => PersonOf(id) == person);

    private sealed record Known(
        IReadOnlyDictionary<string, string> Links, FrozenDictionary<string, string> Persons, FrozenDictionary<string, string[]> Others)
    {
        public static Known Nothing { get; } = Of(new Dictionary<string, string>());

        public static Known Of(Dictionary<string, string> links)
        {
            var persons = links.Keys.ToDictionary(id => id, id => End(links, id));
            return new Known(
                links,
                persons.ToFrozenDictionary(),
                persons.GroupBy(pair => pair.Value).ToFrozenDictionary(same => same.Key, same => same.Select(pair => pair.Key).ToArray()));
        }

        // Links may follow one another; a circle ends where it began.
        private static string End(Dictionary<string, string> links, string id)
        {
            var end = id;
            for (var steps = 0; steps < links.Count && links.TryGetValue(end, out var next) && next != id; steps++)
            {
                end = next;
            }

            return end;
        }
    }
}
