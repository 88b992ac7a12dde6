using PartnerBot.Planning.Reminding;
using PartnerBot.Turns;

namespace PartnerBot.Reminders;

/// <summary>What goes to a person in one message.</summary>
internal sealed record Parcel(Digest Digest, IReadOnlyList<LedgerLine> Lines)
{
    /// <summary>What is in no parcel any more: done, or taken out of its plan.</summary>
    public static IReadOnlyList<Settled> Gone(IReadOnlyList<LedgerLine> due, IReadOnlyList<Parcel> parcels)
    {
        var told = parcels.SelectMany(parcel => parcel.Digest.Items).Select(item => item.Notice.Key).ToHashSet();
        return [.. due.Where(line => !told.Contains(line.Notice.Key)).Select(line => new Settled(line.Number, line.Token, new Fate.Dropped("gone")))];
    }

    /// <summary>
    /// What is urgent comes alone, all else together. After a time when nothing could be told, everything comes in one: a collection instead of
    /// a storm.
    /// </summary>
    public static IReadOnlyList<Parcel> Pack(string person, IReadOnlyList<LedgerLine> lines, Known known, DateTimeOffset now)
    {
        var whole = Wrap(lines);
        var parcels = whole.Digest.Late || lines.Count == 1
            ? [whole]
            : lines.Where(line => line.Notice.Urgent).Select(line => Wrap([line])).Append(Wrap([.. lines.Where(line => !line.Notice.Urgent)])).ToList();
        return [.. parcels.Where(parcel => parcel.Digest.Items.Count > 0)];

        Parcel Wrap(IReadOnlyList<LedgerLine> some) =>
            new(Digesting.Of(person, [.. some.Select(line => line.Notice)], known.Plans, known.Settings, now), some);
    }
}
