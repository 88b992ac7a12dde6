using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PartnerBot.Conversations.Knowing.Curating;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Calling;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Board;

public sealed partial class BoardTests(BoardHost host) : IClassFixture<BoardHost>
{
    private static readonly (string, Part, string)[] Everybody = [("anna", Part.Owner, "Anna Müller"), ("ben", Part.Member, "Ben"), ("kaya", Part.Partner, "Frau Kaya")];

    [Fact]
    public async Task A_person_sees_their_plans_with_what_comes_next_and_what_is_missing()
    {
        await Seed.Keep(host.Store, "list-1", "Lesestart", [("lia", Part.Owner, "Lia")]);
        var (status, page) = await host.Get("/plans?user=lia");
        Assert.Equal(200, status);
        Assert.Contains("<a href=\"/plans/list-1?user=lia\">Lesestart</a>", page, StringComparison.Ordinal);
        Assert.Contains("Schritt 1 von 4: Bedarf klären", page, StringComparison.Ordinal);
        Assert.Contains("Nächster Termin: 1. März 2027, geheim: Honorar verhandeln", page, StringComparison.Ordinal);
        Assert.Contains("1 Aufgabe überfällig", page, StringComparison.Ordinal);
        Assert.Matches(@"\d+ Angaben fehlen", page);
    }

    [Fact]
    public async Task Who_has_no_plan_is_told_how_to_begin_one()
    {
        var (status, page) = await host.Get("/plans?user=nora");
        Assert.Equal(200, status);
        Assert.Contains("noch keinen Plan", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_shows_all_its_parts_and_what_people_wrote_stays_text()
    {
        await Seed.Keep(host.Store, "sheet-1", "Lesestart <script>alert(1)</script>", Everybody);
        var (_, page) = await host.Get("/plans/sheet-1?user=anna");
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>Nord", page, StringComparison.Ordinal);
        Assert.Contains("Kita Sonnenblume &lt;b&gt;Nord", page, StringComparison.Ordinal);
        foreach (var part in (string[])["Bedarf klären", "Wer dabei ist", "Frau Kaya", "Auftakt", "Montag, 15. März 2027", "überfällig seit 10. Nov. 2026", "bis 1. März 2027", "Verlauf", "/?plan=sheet-1&amp;step=need"])
        {
            Assert.Contains(part, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_partner_sees_the_shared_part_and_no_history()
    {
        await Seed.Keep(host.Store, "shared-1", "Lesestart", Everybody);
        var (status, page) = await host.Get("/plans/shared-1?user=kaya");
        Assert.Equal(200, status);
        Assert.Contains("Plakat drucken", page, StringComparison.Ordinal);
        Assert.Contains("Raum für die Vorlesestunde", page, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"past\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("step=need", page, StringComparison.Ordinal);
        Assert.Contains("geheim", (await host.Get("/plans/shared-1?user=ben")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", (await host.Get("/plans?user=kaya")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_outsider_gets_the_very_same_answer_as_for_a_plan_that_never_was()
    {
        await Seed.Keep(host.Store, "closed-1", "Lesestart", Everybody);
        var shut = await host.Get("/plans/closed-1?user=otto");
        var never = await host.Get("/plans/closed-2?user=otto");
        Assert.Equal(404, shut.Status);
        Assert.Equal((never.Status, Nonce().Replace(never.Text, "")), (shut.Status, Nonce().Replace(shut.Text, "")));
        // An administrator gives a reason in chat first.
        Assert.Equal(404, (await host.Get("/plans/closed-1?user=adele")).Status);
    }

    [Fact]
    public async Task A_tab_token_opens_what_its_person_may_see_and_a_bad_one_opens_nothing()
    {
        await Seed.Keep(host.Store, "tab-1", "Lesestart", [("oid-anna", Part.Owner, "Anna")]);
        Assert.Equal(200, (await host.Get("/plans/tab-1", Token().Sign(Desk.Entra))).Status);
        Assert.Equal(404, (await host.Get("/plans/tab-1", Token("oid-otto").Sign(Desk.Entra))).Status);
        // Not even where somebody is signed in otherwise.
        Assert.Equal(401, (await host.Get("/plans/tab-1?user=oid-anna", Token().Sign(Desk.Foreign))).Status);
        Assert.Equal(401, (await host.Get("/plans/tab-1", Token().With("iss", "https://login.microsoftonline.com/t-9/v2.0").With("tid", "t-9").Sign(Desk.Entra))).Status);
    }

    [Fact]
    public async Task Only_those_who_run_it_see_the_questions_without_an_answer()
    {
        var question = new OpenQuestion("Wer zahlt die <i>Putzkraft</i>?", "de", 7, new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 20), []);
        Assert.True(await host.Store.Keep(
            [new RecordChange(OpenQuestion.Kind, "q1", 0, CurationJson.Write(question)), new RecordChange(Rating.Kind, "kickoff-meeting.de", 0, CurationJson.Write(new Rating(1, 4)))],
            new AuditLine("adele", "seed", null), Seed.At));
        var (status, page) = await host.Get("/knowledge/questions?user=adele");
        Assert.Equal(200, status);
        Assert.Contains("Wer zahlt die &lt;i&gt;Putzkraft", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"count\">7</td>", page, StringComparison.Ordinal);
        Assert.Equal(404, (await host.Get("/knowledge/questions?user=anna")).Status);
        Assert.Contains("/knowledge/questions", (await host.Get("/plans?user=adele")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("/knowledge/questions", (await host.Get("/plans?user=anna")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_choice_for_a_channel_names_only_ones_own_plans()
    {
        await Seed.Keep(host.Store, "choice-1", "Sommerleseclub", [("cleo", Part.Owner, "Cleo")]);
        var (status, page) = await host.Get("/plans/configure?user=cleo&theme=dark&locale=de-de");
        Assert.Equal(200, status);
        Assert.Contains("value=\"choice-1\"", page, StringComparison.Ordinal);
        Assert.Contains("data-theme=\"dark\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("choice-1", (await host.Get("/plans/configure?user=dora")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Teams_may_show_the_board_in_its_frame_and_the_chat_stays_shut_to_it()
    {
        using var board = await host.Http.GetAsync("/plans?user=anna");
        using var chat = await host.Http.GetAsync("/");
        Assert.Contains("https://teams.microsoft.com", board.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("teams.microsoft.com", chat.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "teams.microsoft.com")]
    [InlineData("https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us", null, "gov.teams.microsoft.us")]
    [InlineData("https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us", "DoD", "dod.teams.microsoft.us")]
    public async Task The_tab_leads_to_the_Teams_of_its_cloud_and_only_that_one_frames_it(string? login, string? cloud, string teams)
    {
        using var folder = new Store.Folder();
        await using var app = await WebHost.Start(
        [
            new("Data:Path", folder.Path), new("MicrosoftAppId", Desk.App), new("MicrosoftAppPassword", "none"), new("ToChannelFromBotLoginUrl", login), new("Teams:Cloud", cloud),
        ]);
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        using var answer = await http.GetAsync("/plans?user=anna&theme=default");
        Assert.Contains($"data-host=\"{teams}\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var ancestors = answer.Headers.GetValues("Content-Security-Policy").Single().Split("frame-ancestors ")[1].Split(';')[0].Split(' ');
        Assert.Contains($"https://{teams}", ancestors);
        Assert.Equal(teams == "teams.microsoft.com", ancestors.Contains("https://*.cloud.microsoft"));
    }

    private static Jwt Token(string person = "oid-anna")
    {
        // Kept in step with the host's clock by being good for a hundred years.
        var from = new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();
        return new(
            new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = "e1" },
            new JsonObject
            {
                ["aud"] = Desk.App, ["iss"] = $"https://login.microsoftonline.com/{Desk.Tenant}/v2.0", ["nbf"] = from, ["exp"] = from + 3_000_000_000, ["ver"] = "2.0",
                ["tid"] = Desk.Tenant, ["oid"] = person, ["scp"] = "access_as_user",
            });
    }

    [GeneratedRegex("nonce=\"[^\"]*\"")]
    private static partial Regex Nonce();
}
