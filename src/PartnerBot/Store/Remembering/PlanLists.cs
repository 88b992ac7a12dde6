using PartnerBot.Planning;

namespace PartnerBot.Store.Remembering;

/// <summary>People's lists of plans as the disk would give them. Its owner locks it.</summary>
internal sealed class PlanLists
{
    /// <summary>As many lines as a list can have. One that is full may hide plans, so it is not remembered.</summary>
    public const int Full = 50;

    private const long MostBytes = 2 << 20;
    private const int LineBytes = 200;

    private readonly Bounded<string, IReadOnlyList<PlanLine>> lists;
    private readonly Dictionary<string, HashSet<string>> readers = [];

    public PlanLists() => lists = new(MostBytes, list => LineBytes * (1 + list.Count), Unlink);

    public IReadOnlyList<PlanLine>? Of(string person) => lists.Find(person, out var list) ? list : null;

    public void Put(string person, IReadOnlyList<PlanLine> list)
    {
        if (list.Count >= Full)
        {
            lists.Remove(person);
            return;
        }

        lists.Put(person, list);
        foreach (var line in list)
        {
            if (!readers.TryGetValue(line.Id, out var people))
            {
                readers.Add(line.Id, people = []);
            }

            people.Add(person);
        }
    }

    /// <summary>A plan was changed by people who stay the same: every list that it stands in is set right.</summary>
    public void Follow(PlanLine line)
    {
        foreach (var person in Readers(line.Id))
        {
            if (Of(person) is { } list)
            {
                Put(person, With(list, line));
            }
        }
    }

    /// <summary>Other people stand in a plan than before: the lists of all of them are read anew.</summary>
    public void Forget(string plan, IEnumerable<string> now)
    {
        foreach (var person in Readers(plan).Concat(now))
        {
            Forget(person);
        }
    }

    public void Forget(string person) => lists.Remove(person);

    public void Clear() => lists.Clear();

    private string[] Readers(string plan) => readers.TryGetValue(plan, out var people) ? [.. people] : [];

    // Newest change first, then by id: the order in which the disk gives them.
    private static List<PlanLine> With(IReadOnlyList<PlanLine> list, PlanLine line)
    {
        var after = list.Where(other => other.Id != line.Id).ToList();
        line = line with { Outside = list.Any(other => other.Id == line.Id && other.Outside) };
        var place = after.FindIndex(other =>
            other.Changed < line.Changed || (other.Changed == line.Changed && string.CompareOrdinal(other.Id, line.Id) > 0));
        after.Insert(place < 0 ? after.Count : place, line);
        return after;
    }

    private void Unlink(string person, IReadOnlyList<PlanLine> list)
    {
        foreach (var line in list)
        {
            if (readers.TryGetValue(line.Id, out var people) && people.Remove(person) && people.Count == 0)
            {
                readers.Remove(line.Id);
            }
        }
    }
}
