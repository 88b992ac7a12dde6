using PartnerBot.Turns;

namespace PartnerBot.Board;

/// <summary>For those who run the installation: every plan by title, lead and phase. For everybody else this page does not exist.</summary>
internal sealed class OutlinePages(Lookout lookout, Staff staff, Aliases aliases, Frame frame, PeoplesClock clock)
{
    public async Task List(HttpContext context, Leaf leaf, string person)
    {
        if (!staff.Runs(aliases, person))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var outlines = await lookout.Outlines(clock.Now, context.RequestAborted);
        await frame.Send(context, leaf, leaf.Say("board.outlines"), Html.Of($"""
            <main id="board" tabindex="-1">
              <p class="crumbs"><a href="{leaf.To("/plans")}">{leaf.Say("board.title")}</a></p>
              <h1 id="outlines">{leaf.Say("board.outlines")}</h1>
              <p class="soft">{leaf.Say("outlines.note")}</p>
              {(outlines.Count == 0 ? Html.Of($"<p class=\"empty\">{leaf.Say("board.outlines.none")}</p>") : Html.Of($"""
                <div class="wide" tabindex="0" role="group" aria-labelledby="outlines"><table><thead><tr>{Heads.Select(head => Html.Of($"<th scope=\"col\">{leaf.Say(head)}</th>"))}</tr></thead>
                <tbody>{outlines.Select(outline => Html.Of($"""
                  <tr><td>{outline.Title}</td><td>{string.Join(", ", outline.Owners.Select(name => name ?? leaf.Say("people.nameless")))}{(outline.Orphaned ? Html.Of($" <span class=\"mark-late\">{leaf.Say("board.outlines.orphaned")}</span>") : Html.Nothing)}</td>
                  <td>{leaf.Say($"phase.{outline.Phase.ToString().ToLowerInvariant()}")}</td><td>{leaf.Short(DateOnly.FromDateTime(outline.Changed.UtcDateTime))}</td></tr>
                  """))}</tbody></table></div>
                """))}
            </main>
            """));
    }

    private static readonly string[] Heads = ["board.outlines.plan", "board.outlines.who", "board.outlines.phase", "board.outlines.changed"];
}
