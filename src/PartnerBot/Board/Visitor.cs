using PartnerBot.Access;

namespace PartnerBot.Board;

/// <summary>Who asks for a page of the board.</summary>
internal abstract record Visitor
{
    private Visitor()
    {
    }

    /// <param name="Id">Id of the person, the same as in chat.</param>
    public sealed record Known(string Id) : Visitor;

    public sealed record Stranger(NotLetIn Why) : Visitor;
}
