using System.Net;
using System.Net.Http.Headers;

namespace PartnerBot.Tests.Calling;

/// <summary>Every token case through the real address: the status, the body, and that nothing begins.</summary>
public sealed class CaseTests(WarmDesk desk) : IClassFixture<WarmDesk>
{
    internal static readonly IReadOnlyDictionary<string, TokenCase> Cases =
        HeaderCases.All.Concat(SignatureCases.All).Concat(ClaimCases.All).Concat(PermissionCases.All).ToDictionary(one => one.Name, StringComparer.Ordinal);

    private const int Orders = 100;

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public Task Each_case_gets_what_it_must(string name) => Judge(Cases[name], Cases[name].Make(desk));

    /// <summary>The whole table in a hundred orders, a good token after each case; time stands still, so each call is written once.</summary>
    [Fact]
    public async Task The_verdicts_do_not_depend_on_the_order()
    {
        var calls = Cases.Values.Select(one => (Case: one, Call: one.Make(desk))).ToArray();
        var good = calls.Single(one => one.Case.Name == "A00 a good token");
        for (var seed = 1; seed <= Orders; seed++)
        {
            new Random(seed).Shuffle(calls);
            foreach (var (one, call) in calls)
            {
                await Judge(one, call);
                await Judge(good.Case, good.Call);
            }
        }

        Assert.Equal(0, desk.Provider.Astray);
        Assert.DoesNotContain(desk.Logged, line => line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Critical", StringComparison.Ordinal));
        Assert.DoesNotContain(desk.Logged, line => line.Contains(Desk.Secret, StringComparison.Ordinal) || line.Contains("eyJ", StringComparison.Ordinal));
    }

    private async Task Judge(TokenCase one, Call call)
    {
        var before = desk.Turn.Heard.Count;
        if (call.IsRaw)
        {
            Assert.Equal((one.Name, one.Status), (one.Name, await call.Shout(desk.Address)));
        }
        else
        {
            using var answer = await desk.Send(call);
            Assert.Equal((one.Name, one.Status), (one.Name, (int)answer.StatusCode));
            await Body(answer);
        }

        Assert.Equal((one.Name, one.Expected), (one.Name, desk.Turn.Heard.Count - before));
    }

    private static async Task Body(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync();
        if (answer.StatusCode == HttpStatusCode.Unauthorized)
        {
            Assert.Equal("", body);
            Assert.Equal([new AuthenticationHeaderValue("Bearer")], answer.Headers.WwwAuthenticate);
        }

        if (answer.StatusCode == HttpStatusCode.Forbidden)
        {
            Assert.Equal("""{"error":{"code":"Forbidden","message":"PartnerBot does not take this from you."}}""", body);
        }
    }
}
