namespace Benchmarks;

/// <summary>A person who says something and waits for the answer.</summary>
internal interface ISpeaks
{
    Task Turn();
}
