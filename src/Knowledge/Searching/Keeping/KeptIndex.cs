using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Knowledge.Catalogue;
using Knowledge.Reading;

namespace Knowledge.Searching.Keeping;

/// <summary>The file in which a build keeps what the desk learned from the built-in shelf. It lies beside the shelf and is believed only when it is whole and of that shelf.</summary>
public static class KeptIndex
{
    /// <summary>Its name in the folder that holds <c>Content</c> and <c>Catalogue</c>.</summary>
    public const string Name = "shelf.index";

    /// <summary>Learns from a folder's built-in shelf and writes down what was learned; the same shelf gives the same bytes.</summary>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static void Write(string knowledgeFolder, string file)
    {
        var rest = new MemoryStream();
        KnowledgeDesk.Open(Shelf.Load(ContentOf(knowledgeFolder), []), WordsOf(knowledgeFolder)).Keep(rest);
        var bytes = rest.GetBuffer().AsSpan(0, (int)rest.Length);
        var head = IndexHead.For(knowledgeFolder, bytes);
        // A build that breaks off leaves no half file under the name that counts, and two builds at once do not write into one.
        var half = $"{file}.{Environment.ProcessId}";
        using (var stream = File.Create(half))
        {
            stream.Write(MemoryMarshal.AsBytes(new ReadOnlySpan<IndexHead>(in head)));
            stream.Write(bytes);
        }

        File.Move(half, file, overwrite: true);
    }

    /// <summary>Opens the desk over a shelf: with what was kept where that may be believed, else by reading and learning everything anew.</summary>
    /// <param name="knowledgeFolder">Where the built-in shelf and, beside it, the index lie.</param>
    /// <param name="shelf">The built-in shelf, with a library's own articles if it has some. Those are indexed anew, with what was learned from the others.</param>
    /// <param name="state">Whether the kept index was good, and if not, why.</param>
    /// <exception cref="IOException">A file of the catalogue cannot be read.</exception>
    public static KnowledgeDesk Open(string knowledgeFolder, Shelf shelf, out IndexState state)
    {
        var rest = Find(knowledgeFolder, out state);
        return rest is null
            ? KnowledgeDesk.Open(shelf, WordsOf(knowledgeFolder))
            : KnowledgeDesk.Open(shelf, () => WordsOf(knowledgeFolder), rest);
    }

    /// <summary>What was learned, where it may be believed.</summary>
    internal static Stream? Find(string folder, out IndexState state)
    {
        var file = Path.Combine(folder, Name);
        if (!File.Exists(file))
        {
            state = IndexState.Missing;
            return null;
        }

        var bytes = File.ReadAllBytes(file);
        var head = IndexHead.Read(bytes);
        var rest = bytes.AsSpan(Math.Min(Unsafe.SizeOf<IndexHead>(), bytes.Length));
        state = !head.IsOurs || !head.IsWhole(rest) ? IndexState.Torn : head.IsOf(folder) ? IndexState.Taken : IndexState.Stale;
        return state == IndexState.Taken ? new MemoryStream(bytes, bytes.Length - rest.Length, rest.Length) : null;
    }

    private static string ContentOf(string folder) => Path.Combine(folder, "Content");

    private static SearchWords WordsOf(string folder) => SearchWords.Load(Path.Combine(folder, "Catalogue"));
}
