using System.Runtime.InteropServices;
using System.Text;

namespace Knowledge.Searching.Keeping;

/// <summary>Tells whether bytes are still what they were (FNV-1a, eight bytes at a step). Against accidents, not against malice: who can change a file here can change the program.</summary>
internal sealed class Checksum
{
    private const ulong Prime = 1099511628211UL;

    public ulong Sum { get; private set; } = 14695981039346656037UL;

    public void Add(string text) => Add(Encoding.UTF8.GetBytes(text));

    /// <summary>Takes in some bytes. The same bytes in other portions are something else.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        var sum = Sum ^ (ulong)bytes.Length;
        foreach (var eight in MemoryMarshal.Cast<byte, ulong>(bytes))
        {
            sum = Turned((sum ^ eight) * Prime);
        }

        foreach (var one in bytes[(bytes.Length & ~7)..])
        {
            sum = Turned((sum ^ one) * Prime);
        }

        Sum = sum;
    }

    private static ulong Turned(ulong sum) => sum ^ (sum >> 32);
}
