using PartnerBot.Activities;
using PartnerBot.Channels.BotFramework;
using PartnerBot.Channels.BotFramework.Connecting;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.BotFramework;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Sharing;

/// <summary>One person on two doors, known by an address that both have verified: offered, linked by a word, never by an address that was typed.</summary>
public sealed class SameAddressTests
{
    private const string Page = "anna@lib.example";
    private const string Teams = "0f1e2d3c-oid";

    [Theory]
    [InlineData("Hallo")]
    [InlineData("Konto verbinden")]
    public async Task Who_is_known_by_the_same_verified_address_is_asked_and_then_sees_the_same_plans_on_both_doors(string words)
    {
        await using var library = new Installation();
        await Vouch(library, Vouching.SignIn, Page, Page);
        await library.AllOf(Page, "Neuer Plan", "Lesestart", "Abbrechen");
        await Vouch(library, Vouching.Entra, Teams, "Anna@Lib.example");

        Assert.Contains("geprüfte Adresse", await library.Say(Teams, words), StringComparison.Ordinal);
        Assert.DoesNotContain("Lesestart", await library.Say(Teams, "Pläne zeigen"), StringComparison.Ordinal);
        await library.Say(Teams, "Ja, das bin ich: Anmeldungen verbinden");
        Assert.Contains("Lesestart", await library.Say(Teams, "Pläne zeigen"), StringComparison.Ordinal);
        // Once linked, nobody asks again; and the link can be cut.
        Assert.DoesNotContain("geprüfte Adresse", await library.Say(Page, "Hallo"), StringComparison.Ordinal);
        await library.Say(Teams, "Verbindung trennen");
        Assert.DoesNotContain("Lesestart", await library.Say(Teams, "Pläne zeigen"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_was_typed_links_nobody()
    {
        await using var library = new Installation();
        await Vouch(library, Vouching.SignIn, Page, Page);
        await library.AllOf(Page, "Neuer Plan", "Lesestart", "Abbrechen");
        await library.AllOf("mallory", "Hallo", Page, $"Meine Adresse ist {Page}", $"Konto verbinden mit {Page}", "Ja, das bin ich: Anmeldungen verbinden");
        Assert.DoesNotContain("Lesestart", await library.Say("mallory", "Pläne zeigen"), StringComparison.Ordinal);
        Assert.Empty(await library.Store.Records(Alias.Kind));
    }

    [Fact]
    public async Task Two_people_of_one_kind_of_sign_in_are_never_one_and_the_newest_has_the_address()
    {
        await using var library = new Installation();
        await Vouch(library, Vouching.Entra, "old-oid", Page);
        await library.AllOf("old-oid", "Neuer Plan", "Lesestart", "Abbrechen");
        await Vouch(library, Vouching.Entra, "new-oid", Page);
        Assert.DoesNotContain("geprüfte Adresse", await library.Say("new-oid", "Hallo"), StringComparison.Ordinal);
        await library.Say("new-oid", "Ja, das bin ich: Anmeldungen verbinden");
        Assert.DoesNotContain("Lesestart", await library.Say("new-oid", "Pläne zeigen"), StringComparison.Ordinal);
        // The one before has lost it: the page's Anna is not offered to be them.
        await Vouch(library, Vouching.SignIn, Page, Page);
        await library.Say("old-oid", "Ja, das bin ich: Anmeldungen verbinden");
        Assert.Empty(await library.Store.Records(Alias.Kind));
    }

    [Fact]
    public async Task The_word_of_a_sign_in_counts_for_ninety_days_and_an_address_that_changed_no_more()
    {
        await using var library = new Installation();
        await Vouch(library, Vouching.SignIn, Page, Page);
        library.Time.Now += AddressHolders.Life;
        await Vouch(library, Vouching.Entra, Teams, Page);
        await library.Say(Teams, "Ja, das bin ich: Anmeldungen verbinden");
        Assert.Empty(await library.Store.Records(Alias.Kind));

        await Vouch(library, Vouching.SignIn, Page, Page);
        await Vouch(library, Vouching.Entra, Teams, "anna.neu@lib.example");
        await library.Say(Teams, "Ja, das bin ich: Anmeldungen verbinden");
        Assert.Empty(await library.Store.Records(Alias.Kind));
    }

    [Fact]
    public async Task In_a_group_nothing_is_offered_and_nothing_linked()
    {
        await using var library = new Installation();
        await Vouch(library, Vouching.SignIn, Page, Page);
        await Vouch(library, Vouching.Entra, Teams, Page);
        foreach (var words in (string[])["Hallo", "Konto verbinden", "Ja, das bin ich: Anmeldungen verbinden"])
        {
            Assert.DoesNotContain("geprüfte Adresse", await library.Say(Teams, words, "group", inGroup: true), StringComparison.Ordinal);
        }

        Assert.Empty(await library.Store.Records(Alias.Kind));
    }

    [Theory]
    [InlineData("anna@lib.example", true)]
    [InlineData(" Anna@LIB.example ", true)]
    [InlineData("anna", false)]
    [InlineData("LIB\\anna", false)]
    [InlineData("a@b@c", false)]
    [InlineData("@lib.example", false)]
    [InlineData("anna@", false)]
    [InlineData("Anna <anna@lib.example>", false)]
    [InlineData("anna_home.example#EXT#@lib.onmicrosoft.com", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_a_whole_address_has_a_key(string? address, bool has)
    {
        Assert.Equal(has, SignInAddress.Key(address) is not null);
        if (has)
        {
            Assert.Equal(SignInAddress.Key("anna@lib.example"), SignInAddress.Key(address));
        }
    }

    [Theory]
    [InlineData("""{"aadObjectId":"oid","tenantId":"t","userRole":"user","userPrincipalName":"anna@lib.example","email":"x@y.example"}""", "anna@lib.example")]
    [InlineData("""{"aadObjectId":"oid","tenantId":"t","email":"anna@lib.example"}""", null)]
    [InlineData("""{"aadObjectId":"other","tenantId":"t","userPrincipalName":"anna@lib.example"}""", null)]
    [InlineData("""{"aadObjectId":"oid","tenantId":"t2","userPrincipalName":"anna@lib.example"}""", null)]
    [InlineData("""{"aadObjectId":"oid","tenantId":"t","userRole":"guest","userPrincipalName":"anna@lib.example"}""", null)]
    [InlineData("""{"aadObjectId":"oid","userPrincipalName":"anna@lib.example"}""", null)]
    [InlineData("""{"aadObjectId":"oid","tenantId":"t","userPrincipalName":7}""", null)]
    public void Teams_vouches_for_the_principal_name_of_its_own_people_only(string member, string? address) =>
        Assert.Equal(address, TenantNames.Address(System.Text.Json.JsonSerializer.Deserialize<ChannelAccount>(member, System.Text.Json.JsonSerializerOptions.Web)!, "oid", "t"));

    [Fact]
    public async Task Teams_is_asked_for_the_principal_name_in_a_named_tenant_only_and_once_a_day()
    {
        await using var library = new Installation();
        await using var there = await FakeConnector.Open();
        there.Answer = (_, response) => FakeConnector.With(response, 200, """{"id":"29:anna","aadObjectId":"oid","tenantId":"t","userRole":"user","userPrincipalName":"anna@lib.example"}""");
        using var connector = new Connector(new EgressGate([], neighbours: true, development: true), TimeProvider.System);
        var calls = new ConnectorCalls(connector, new Throttle(TimeProvider.System), new Patience(() => 0.5), TimeProvider.System);
        var vouching = new Vouching(library.Store, new PeoplesClock(library.Time));
        using (var any = new TenantNames(calls, new PartnerBot.Access.Tenants([]), vouching))
        using (var named = new TenantNames(calls, new PartnerBot.Access.Tenants(["t"]), vouching))
        {
            await any.StartAsync(default);
            await named.StartAsync(default);
            any.Meet(new Address("msteams", "c"), Spoken(there.Url, "t", inGroup: false));
            named.Meet(new Address("msteams", "c"), Spoken(there.Url, "another", inGroup: false));
            named.Meet(new Address("msteams", "c"), Spoken(there.Url, "t", inGroup: true));
            named.Meet(new Address("msteams", "c"), Spoken(there.Url, "t", inGroup: false));
            Assert.Equal("/v3/conversations/c/members/29%3Aanna", (await there.Next()).Target);
            while (!vouching.Knows(Vouching.Entra, "oid"))
            {
                await Task.Delay(10);
            }

            named.Meet(new Address("msteams", "c"), Spoken(there.Url, "t", inGroup: false));
            await named.StopAsync(default);
            await any.StopAsync(default);
        }

        Assert.Equal(0, there.Waiting);
        Assert.Equal(SignInAddress.Key("anna@lib.example"), OwnAddress.Read(Assert.Single(await library.Store.Records(OwnAddress.Kind)).Json).Key);
    }

    private static IncomingActivity Spoken(string service, string tenant, bool inGroup) => new()
    {
        Type = ActivityTypes.Message,
        ChannelId = "msteams",
        ServiceUrl = service,
        From = new ChannelAccount { Id = "29:anna", AadObjectId = "oid" },
        Conversation = new ConversationAccount { Id = "c", TenantId = tenant, IsGroup = inGroup ? true : null },
    };

    private static Task Vouch(Installation library, string door, string person, string address) =>
        new Vouching(library.Store, new PeoplesClock(library.Time)).Vouch(door, person, address);
}
