using System.Runtime.InteropServices;
using System.Text;

namespace Knowledge.Searching.Keeping;

/// <summary>Writes down an index as plain arrays, each with its length before it, in the order of the processor's bytes.</summary>
internal sealed class IndexWriter(Stream stream)
{
    public void Write(ulong number) => stream.Write(MemoryMarshal.AsBytes([number]));

    public void Write(int number) => stream.Write(MemoryMarshal.AsBytes([number]));

    public void Write<T>(T[] numbers)
        where T : unmanaged
    {
        Write(numbers.Length);
        stream.Write(MemoryMarshal.AsBytes(numbers.AsSpan()));
    }

    /// <summary>Words without line breaks in them.</summary>
    public void Write(string[] words)
    {
        Write(words.Length);
        Write(Encoding.UTF8.GetBytes(string.Join('\n', words)));
    }
}
