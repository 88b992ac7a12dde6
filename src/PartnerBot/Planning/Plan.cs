using PartnerBot.Planning.Remarks;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Planning;

/// <summary>A partnership being planned. Changes only by an <see cref="Edit"/>.</summary>
/// <param name="Id">128 random bits, base64url.</param>
/// <param name="Title">What the people call it.</param>
/// <param name="Owner">Id of the person who started it.</param>
public sealed record Plan(string Id, string Title, string Owner)
{
    /// <summary>Counts the edits; each edit's number in the history is the version it made.</summary>
    public long Version { get; init; }

    public DateTimeOffset Started { get; init; }

    public bool Archived { get; init; }

    /// <summary>When it was deleted; for 30 days an owner can bring it back, and nobody else finds it.</summary>
    public DateTimeOffset? Deleted { get; init; }

    /// <summary>Entries ever added; numbers the next one, so that no id comes back.</summary>
    public int Added { get; init; }

    // Kept JSON may lack a list that is younger than it; the reader then hands in null.
    public IReadOnlyList<Entry> Entries { get; init => field = value ?? []; } = [];

    /// <summary>Forms of which the person said that there are no more entries to come.</summary>
    public IReadOnlyList<string> Closed { get; init => field = value ?? []; } = [];

    /// <summary>As kept; empty in plans from before there were members. See <see cref="People"/>.</summary>
    public IReadOnlyList<Member> Members { get; init => field = value ?? []; } = [];

    /// <summary>Openings by administrators that no owner knows of yet.</summary>
    public IReadOnlyList<Look> Looks { get; init => field = value ?? []; } = [];

    /// <summary>What people said about the plan and put there, oldest first.</summary>
    public IReadOnlyList<Remark> Remarks { get; init => field = value ?? []; } = [];

    public Entry? Entry(string id)
    {
        // Asked for by every edit and every row of a list, so without an enumerator for each time.
        for (var place = 0; place < Entries.Count; place++)
        {
            if (Entries[place].Id == id)
            {
                return Entries[place];
            }
        }

        return null;
    }

    public IEnumerable<Entry> Of(string form) => Entries.Where(entry => entry.Form == form);

    /// <summary>Everybody with a part in the plan.</summary>
    public IReadOnlyList<Member> People() => Members.Count > 0 ? Members : [new Member(Owner, Part.Owner)];

    /// <summary>The part of a person, or null for an outsider.</summary>
    public Part? PartOf(string person) => People().FirstOrDefault(member => member.Person == person)?.Part;
}
