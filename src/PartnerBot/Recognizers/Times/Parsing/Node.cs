namespace PartnerBot.Recognizers.Times.Parsing;

/// <summary>A step of a compiled pattern; steps are linked, so that a match is a walk that may be taken back.</summary>
internal abstract record Node
{
    private Node()
    {
    }

    /// <summary>The pattern has been walked to its end.</summary>
    internal sealed record Accept : Node;

    /// <summary>The token must have this sense.</summary>
    internal sealed record Take(int Symbol, string? Label, bool Tight, Node Next) : Node;

    /// <summary>A phrase of another symbol must stand here.</summary>
    internal sealed record Call(int Symbol, string Label, bool Tight, Node Next) : Node;

    /// <summary>Any of these ways.</summary>
    internal sealed record Fork(Node[] Ways) : Node;

    /// <summary>What stands here must not begin like this.</summary>
    internal sealed record Not(Node Refused, Node Next) : Node;
}
