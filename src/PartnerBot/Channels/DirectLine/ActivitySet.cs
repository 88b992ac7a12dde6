using System.Globalization;
using PartnerBot.Turns;

namespace PartnerBot.Channels.DirectLine;

/// <summary>Activities with the watermark after them, put together from the bytes of the log.</summary>
internal sealed class ActivitySet
{
    private const int LongestNumber = 20;
    private readonly List<byte[]> activities = [];
    private long? last;
    private int bytes;

    public bool IsEmpty => activities.Count == 0;

    /// <summary>Bytes of the activities so far.</summary>
    public int Bytes => bytes;

    /// <summary>Takes the next activity; one that is not shown moves the watermark all the same.</summary>
    public void Add(Logged logged, bool isShown)
    {
        last = logged.Number;
        if (isShown)
        {
            activities.Add(logged.Json);
            bytes += logged.Json.Length + 1;
        }
    }

    public void Clear()
    {
        activities.Clear();
        last = null;
        bytes = 0;
    }

    /// <summary>At most so many bytes does <see cref="Write(Span{byte}, long)"/> need.</summary>
    public int Room => bytes + Before.Length + Between.Length + LongestNumber + After.Length;

    /// <summary>Writes the set; where nothing was added, the watermark stays at <paramref name="unmoved"/>.</summary>
    public int Write(Span<byte> target, long unmoved)
    {
        var at = Copy(Before, target, 0);
        for (var i = 0; i < activities.Count; i++)
        {
            if (i > 0)
            {
                target[at++] = (byte)',';
            }

            at = Copy(activities[i], target, at);
        }

        at = Copy(Between, target, at);
        _ = (last ?? unmoved).TryFormat(target[at..], out var digits, provider: CultureInfo.InvariantCulture);
        return Copy(After, target, at + digits);
    }

    public ReadOnlyMemory<byte> Write(long unmoved)
    {
        var target = new byte[Room];
        return target.AsMemory(0, Write(target, unmoved));
    }

    private static ReadOnlySpan<byte> Before => "{\"activities\":["u8;

    private static ReadOnlySpan<byte> Between => "],\"watermark\":\""u8;

    private static ReadOnlySpan<byte> After => "\"}"u8;

    private static int Copy(ReadOnlySpan<byte> source, Span<byte> target, int at)
    {
        source.CopyTo(target[at..]);
        return at + source.Length;
    }
}
