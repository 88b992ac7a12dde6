namespace Knowledge.Reading;

/// <summary>A file of the shelf or the catalogue says something that cannot be read as meant.</summary>
public sealed class EntryException(int line, string fault) : Exception(fault)
{
    /// <summary>The line of the fault, counted from 1.</summary>
    public int Line { get; } = line;
}
