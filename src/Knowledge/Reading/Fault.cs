namespace Knowledge.Reading;

/// <summary>Why a file of the shelf was left out.</summary>
/// <param name="File">The file, as found.</param>
/// <param name="Why">What is wrong, beginning in lower case.</param>
/// <param name="Own">Whether it lies in the library's own folder. A fault in what the product brings should stop the start; one here should not.</param>
public sealed record Fault(string File, string Why, bool Own)
{
    /// <summary>One sentence for whoever looks after the shelf.</summary>
    public override string ToString() => $"{File} was left out: {Why}.";
}
