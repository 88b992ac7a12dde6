using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Activities;
using PartnerBot.Channels.BotFramework;
using PartnerBot.Store;
using PartnerBot.Turns;

namespace PartnerBot.Tests.BotFramework;

public sealed class StandingTests
{
    private static readonly Address Chat = new("msteams", "c");

    [Theory]
    [InlineData("BotNotInConversationRoster", Standing.Cause.Removed)]
    [InlineData("ConversationBlockedByUser", Standing.Cause.Blocked)]
    [InlineData("MessageWritesBlocked", Standing.Cause.Blocked)]
    [InlineData("BotDisabledByAdmin", Standing.Cause.Disabled)]
    public async Task A_shut_conversation_gets_nothing_more_until_somebody_speaks_there(string code, Standing.Cause cause)
    {
        await using var post = new VirtualPost();
        post.Store.Reached[Chat] = Reference().Write();
        post.Wire.Answer = _ => Wire.Status(403, $$$"""{"error":{"code":"{{{code}}}"}}""");
        await post.Start();
        Enumerable.Range(0, 50).ToList().ForEach(_ => post.Send("c"));
        var other = post.Send("other");
        await post.Run();
        Assert.Single(post.Wire.Calls, call => call.Conversation == "c");
        Assert.All(post.Ended.Where(end => end.Key != other), end => Assert.Contains(code, end.Value.Parked, StringComparison.Ordinal));
        var (address, standing) = Assert.Single(post.Shut);
        Assert.Equal((Chat, cause, $"403 {code}", post.Time.GetUtcNow()), (address, standing.Why, standing.Code, standing.Since));

        post.Wire.Answer = _ => Wire.Status(201);
        post.Store.Reached[Chat] = Reference().Write();
        var again = post.Send("c");
        await post.Run();
        Assert.Null(post.Ended[again].Parked);
        Assert.Empty(post.Shut);
    }

    [Fact]
    public async Task A_chat_that_is_not_found_is_opened_anew_once_and_the_message_follows()
    {
        await using var post = new VirtualPost();
        post.Store.Reached[Chat] = Reference().Write();
        post.Wire.Answer = call => call.Conversation switch
        {
            null => Wire.Status(201, """{"id":"new:1"}"""),
            "c" => Wire.Status(404),
            _ => Wire.Status(201),
        };
        await post.Start();
        var reply = VirtualPost.Activity("c", more: ",\"replyToId\":\"a\"");
        var sent = new[] { post.Send("c", reply), post.Send("c", reply) };
        await post.Run();
        Assert.Equal(["c", null, "new:1", "new:1"], post.Wire.Calls.Select(call => call.Conversation));
        Assert.EndsWith("/new%3A1/activities", post.Wire.Calls.Last().Address.OriginalString, StringComparison.Ordinal);
        Assert.Equal(
            """{"bot":{"id":"28:bot"},"members":[{"id":"29:anna"}],"isGroup":false,"tenantId":"t","channelData":{"tenant":{"id":"t"}}}""",
            post.Wire.Calls.ElementAt(1).Body);
        Assert.All(sent, number => Assert.Null(post.Ended[number].Parked));
    }

    [Theory]
    [InlineData(201)]
    [InlineData(403)]
    [InlineData(500)]
    public async Task A_chat_that_stays_lost_is_not_opened_a_second_time(int created)
    {
        await using var post = new VirtualPost();
        post.Store.Reached[Chat] = Reference().Write();
        post.Wire.Answer = call => call.Conversation is null ? Wire.Status(created, """{"id":"new:1"}""") : Wire.Status(404);
        await post.Start();
        Enumerable.Range(0, 20).ToList().ForEach(_ => post.Send("c"));
        await post.Run();
        Assert.Single(post.Wire.Calls, call => call.Conversation is null);
        Assert.Equal(created == 201 ? 3 : 2, post.Wire.Calls.Count);
        Assert.Equal(20, post.Ended.Count(end => end.Value.Parked is not null));
        Assert.Equal(Standing.Cause.Gone, Assert.Single(post.Shut).Standing.Why);
    }

    [Fact]
    public async Task A_group_that_is_not_found_is_not_opened_anew()
    {
        await using var post = new VirtualPost();
        post.Store.Reached[Chat] = Reference().Write();
        post.Wire.Answer = _ => Wire.Status(404);
        await post.Start();
        post.Send("c", VirtualPost.Activity("c", type: "groupChat"));
        await post.Run();
        Assert.Single(post.Wire.Calls);
        Assert.Single(post.Shut);
    }

    [Fact]
    public async Task A_thousand_queued_messages_follow_the_service_to_its_new_region()
    {
        await using var post = new VirtualPost();
        for (var number = 0; number < 1000; number++)
        {
            post.Send($"{number % 200}");
        }

        for (var number = 0; number < 200; number++)
        {
            post.Store.Reached[new Address("msteams", $"{number}")] = Reference($"{number}", "https://smba.infra.gcc.teams.microsoft.com/teams").Write();
        }

        await post.Start();
        await post.Run();
        Assert.Equal(1000, post.Wire.Calls.Count);
        Assert.All(post.Wire.Calls, call => Assert.Equal("smba.infra.gcc.teams.microsoft.com", call.Address.Host));
    }

    [Fact]
    public void Who_takes_the_app_away_shuts_the_conversation_and_who_installs_it_opens_it()
    {
        Assert.Equal(Standing.Cause.Removed, Heard("remove").Standing?.Why);
        Assert.Equal(new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero), Heard("remove").Standing?.Since);
        Assert.Null(Heard("add").Standing);
    }

    [Fact]
    public async Task The_store_changes_a_reference_only_while_it_is_the_one_that_was_seen()
    {
        var folder = Directory.CreateTempSubdirectory("partnerbot-").FullName;
        try
        {
            var (open, shut) = (Reference().Write(), (Reference() with { Standing = new Standing(Standing.Cause.Blocked, default, "403") }).Write());
            await using (var store = SqliteStore.Open(folder, TimeProvider.System, NullLogger.Instance))
            {
                Assert.False(await store.Refer(Chat, open, shut));
                await store.Keep(Turn(open));
                Assert.True(await store.Refer(Chat, open, shut));
                Assert.False(await store.Refer(Chat, open, shut));
            }

            await using var again = SqliteStore.Open(folder, TimeProvider.System, NullLogger.Instance);
            Assert.Equal(shut, (await again.Conversation(Chat))!.Reference);
            Assert.Equal("{}"u8.ToArray(), (await again.Recall(new Recalling(Chat, [], "anna"))).Conversation!.State);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Keeping Turn(byte[] reference) => new()
    {
        Address = Chat,
        At = DateTimeOffset.UnixEpoch,
        Conversation = new StoredConversation(1, "{}"u8.ToArray(), reference, "anna", null, 0),
        Audit = new AuditLine("anna", "test", null),
    };

    private static ConversationReference Heard(string action)
    {
        var json = $$$"""{"type":"installationUpdate","action":"{{{action}}}","timestamp":"2026-11-21T09:00:00Z","channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/emea/","from":{"id":"29:anna"},"conversation":{"id":"c"}}""";
        return ConversationReference.Read(Listening.Of(ActivityJson.Read(Encoding.UTF8.GetBytes(json)).Activity!).Reference);
    }

    private static ConversationReference Reference(string conversation = "c", string service = VirtualPost.Service)
        => new(service, "msteams", new ConversationAccount { Id = conversation, ConversationType = "personal" }, new ChannelAccount { Id = "28:bot" }, new ChannelAccount { Id = "29:anna" }, "de-DE", "t");
}
