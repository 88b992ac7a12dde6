namespace PartnerBot.Board;

/// <summary>A piece of HTML. It is made by interpolation only, where every text in a hole is encoded, so nothing that people wrote becomes markup.</summary>
internal sealed record Html
{
    private readonly string text;

    internal Html(string text) => this.text = text;

    public static Html Nothing { get; } = new("");

    public static Html Of(HtmlText text) => text.Done();

    public override string ToString() => text;
}
