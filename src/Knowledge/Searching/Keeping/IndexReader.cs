using System.Runtime.InteropServices;
using System.Text;

namespace Knowledge.Searching.Keeping;

/// <summary>Reads what an <see cref="IndexWriter"/> wrote.</summary>
/// <exception cref="EndOfStreamException">Something is missing at the end.</exception>
internal sealed class IndexReader(Stream stream)
{
    private const int Most = 1 << 28;

    public ulong Number()
    {
        var number = 0UL;
        stream.ReadExactly(MemoryMarshal.AsBytes(new Span<ulong>(ref number)));
        return number;
    }

    public int Count()
    {
        var count = 0;
        stream.ReadExactly(MemoryMarshal.AsBytes(new Span<int>(ref count)));
        return count is >= 0 and < Most ? count : throw new EndOfStreamException();
    }

    public T[] Numbers<T>()
        where T : unmanaged
    {
        var numbers = GC.AllocateUninitializedArray<T>(Count());
        stream.ReadExactly(MemoryMarshal.AsBytes(numbers.AsSpan()));
        return numbers;
    }

    public string[] Words()
    {
        var count = Count();
        var written = Encoding.UTF8.GetString(Numbers<byte>());
        return count == 0 ? [] : written.Split('\n', count);
    }
}
