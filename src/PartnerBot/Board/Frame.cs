using PartnerBot.Access;
using PartnerBot.Access.Tab;
using PartnerBot.Page;
using PartnerBot.Texts;

namespace PartnerBot.Board;

/// <summary>The frame around every page of the board.</summary>
internal sealed class Frame(PageTemplate template, IConfiguration configuration)
{
    private static readonly Html SignedOut = Html.Of($" data-signed-out");

    private readonly TeamsCloud teams = TeamsCloud.Of(configuration);
    private readonly string? app = configuration["MicrosoftAppId"] is { Length: > 0 } id ? id.Trim() : null;

    /// <param name="main">What stands in the page's main part.</param>
    public Task Send(HttpContext context, Leaf leaf, string title, Html main, int status = StatusCodes.Status200OK)
    {
        context.Response.StatusCode = status;
        return template.Send(context, "board.html", leaf.Language, part: name => Part(leaf, title, main, name).ToString(), framedBy: app is null ? "" : teams.Frames);
    }

    /// <summary>Nobody is known: in a Teams tab the page then fetches a token, elsewhere it says what to do.</summary>
    public Task SendNobody(HttpContext context, Leaf leaf, NotLetIn why)
    {
        var closed = why.Status == StatusCodes.Status503ServiceUnavailable;
        var title = leaf.Say(closed ? "board.closed" : "board.nobody");
        return Send(context, leaf, title, Html.Of($"""
            <main id="board" tabindex="-1"{(closed ? Html.Nothing : SignedOut)}>
              <h1>{title}</h1>
              <p>{leaf.Say(closed ? "board.closed.later" : leaf.InTeams ? "board.nobody.teams" : "board.nobody.elsewhere")}</p>
              <p class="soft" lang="en">{why.Sentence}</p>
            </main>
            """), why.Status);
    }

    private Html Part(Leaf leaf, string title, Html main, string name) => name switch
    {
        "main" => main,
        "title" => Html.Of($"{title} – PartnerBot"),
        "theme" => leaf.Theme is { } theme ? Html.Of($" data-theme=\"{theme}\" data-teams") : Html.Nothing,
        "skip" => Html.Of($"{leaf.Say("board.skip")}"),
        "nav" => Html.Of($"{leaf.Say("board.nav")}"),
        "plans" => Html.Of($"<a class=\"plain\" href=\"{leaf.To("/plans")}\">{leaf.Say("board.title")}</a>"),
        "chat" => leaf.InTeams ? Html.Nothing : Html.Of($"<a class=\"plain\" href=\"{leaf.ToChat()}\">{leaf.Say("board.chat")}</a>"),
        "other" => leaf.InTeams ? Html.Nothing
            : Html.Of($"<a class=\"plain\" lang=\"{leaf.Language.Other().Code()}\" hreflang=\"{leaf.Language.Other().Code()}\" href=\"{leaf.InOther()}\">{Words.Say(leaf.Language.Other(), "board.language")}</a>"),
        "teams" => Html.Of($"{teams.Host}"),
        // Teams names people only to a page that speaks its script's language.
        _ => app is not null && leaf.InTeams ? Html.Of($"{app}") : Html.Nothing,
    };
}
