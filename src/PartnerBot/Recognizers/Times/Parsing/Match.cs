namespace PartnerBot.Recognizers.Times.Parsing;

/// <summary>What a pattern caught: labelled values, and the words around them.</summary>
internal sealed class Match(Scene scene, List<Token> tokens, int first)
{
    private readonly List<(string Label, object? Value)> caught = [];

    /// <summary>The day of speaking and the plan's own dates.</summary>
    public Scene Scene { get; } = scene;

    /// <summary>Index of the first token.</summary>
    public int First { get; } = first;

    /// <summary>Index after the last token.</summary>
    public int Past { get; private set; }

    public bool Has(string label) => Find(label) is not null;

    public T Get<T>(string label) => (T)(Find(label) ?? throw new InvalidOperationException(label));

    public T? Maybe<T>(string label)
        where T : class => Find(label) as T;

    public int Int(string label) => (int)(Find(label) ?? 0);

    public int? MaybeInt(string label) => (int?)Find(label);

    /// <summary>The word at a distance before the phrase; empty where there is none.</summary>
    public string Before(int distance = 1) => First - distance >= 0 ? tokens[First - distance].Word : "";

    /// <summary>The word at a distance behind the phrase; empty where there is none.</summary>
    public string After(int distance = 0) => Past + distance < tokens.Count ? tokens[Past + distance].Word : "";

    public Token TokenAt(int index) => tokens[index];

    public bool HasTokenAt(int index) => index >= 0 && index < tokens.Count;

    internal void Finish(int past) => Past = past;

    internal void Catch(string label, object? value) => caught.Add((label, value));

    internal void Release() => caught.RemoveAt(caught.Count - 1);

    private object? Find(string label)
    {
        for (var i = caught.Count - 1; i >= 0; i--)
        {
            if (string.Equals(caught[i].Label, label, StringComparison.Ordinal))
            {
                return caught[i].Value;
            }
        }

        return null;
    }
}
