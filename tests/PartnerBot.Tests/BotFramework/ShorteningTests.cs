using System.Text;
using System.Text.Json;
using PartnerBot.Channels.BotFramework.Connecting;

namespace PartnerBot.Tests.BotFramework;

public sealed class ShorteningTests
{
    private const string Card = ",\"summary\":\"Kurz\",\"attachments\":[{\"contentType\":\"application/vnd.microsoft.card.adaptive\",\"content\":{\"type\":\"AdaptiveCard\"}}]";

    [Fact]
    public void A_card_gives_way_to_its_text_twin()
    {
        var piece = Assert.Single(Shortening.Of(VirtualPost.Activity("c", "Der ganze Text.", more: Card)));
        var text = Encoding.UTF8.GetString(piece);
        Assert.DoesNotContain("attachments", text, StringComparison.Ordinal);
        Assert.Equal("Der ganze Text.", Text(piece));
        Assert.Equal("c", Envelope.Of(piece)!.Conversation!.Id);
    }

    [Fact]
    public void A_card_without_a_text_gives_way_to_its_summary()
        => Assert.Equal("Kurz", Text(Assert.Single(Shortening.Of("{\"type\":\"message\",\"summary\":\"Kurz\",\"attachments\":[]}"u8.ToArray()))));

    [Theory]
    [InlineData("Ein Absatz mit Wörtern.\n\n")]
    [InlineData("Ein Satz. Noch einer. ")]
    [InlineData("Wort ")]
    [InlineData("ohnePause")]
    [InlineData("😀")]
    public void A_long_text_is_cut_where_a_reader_pauses_and_nothing_of_it_is_lost(string unit)
    {
        var whole = string.Concat(Enumerable.Repeat(unit, 30_000 / unit.Length));
        var pieces = Shortening.Of(VirtualPost.Activity("c", whole)).Select(Text).ToList();
        Assert.InRange(pieces.Count, 4, 8);
        Assert.All(pieces, piece => Assert.InRange(piece.Length, 1, 8000));
        Assert.Equal(Bare(whole), Bare(string.Concat(pieces)));
        Assert.All(pieces, piece => Assert.DoesNotContain('\uFFFD', piece));
    }

    [Fact]
    public void What_is_short_already_cannot_be_shortened() => Assert.Empty(Shortening.Of(VirtualPost.Activity("c", "Hallo")));

    [Fact]
    public async Task A_message_that_is_too_large_is_never_sent_again_as_it_was_and_all_of_it_arrives_in_order()
    {
        await using var post = new VirtualPost();
        post.Wire.Answer = call => call.Body.Length > 4000 ? Wire.Status(413) : Wire.Status(201);
        await post.Start();
        var words = Enumerable.Range(0, 3000).Select(number => $"w{number}").ToList();
        var (large, next) = (post.Send("c", VirtualPost.Activity("c", string.Join(' ', words), more: Card)), post.Send("c"));
        await post.Run();
        Assert.Null(post.Ended[large].Parked);
        Assert.Null(post.Ended[next].Parked);
        Assert.Equal(post.Wire.Calls.Count, post.Wire.Calls.DistinctBy(call => call.Body).Count());
        var arrived = post.Wire.Calls.Where(call => call.Body.Length <= 4000).Select(call => Text(Encoding.UTF8.GetBytes(call.Body))).ToList();
        Assert.Equal([.. words, "Hallo"], arrived.SelectMany(text => text.Split(' ')));
    }

    [Fact]
    public async Task A_message_that_stays_too_large_is_parked_and_blocks_nobody()
    {
        await using var post = new VirtualPost();
        post.Wire.Answer = call => call.Body.Contains("Hallo", StringComparison.Ordinal) ? Wire.Status(201) : Wire.Status(413);
        await post.Start();
        var (large, next) = (post.Send("c", VirtualPost.Activity("c", new string('x', 3000), more: Card)), post.Send("c"));
        await post.Run();
        Assert.StartsWith("413", post.Ended[large].Parked, StringComparison.Ordinal);
        Assert.Null(post.Ended[next].Parked);
        Assert.Equal(post.Wire.Calls.Count, post.Wire.Calls.DistinctBy(call => call.Body).Count());
    }

    private static string Text(byte[] activity)
    {
        using var json = JsonDocument.Parse(activity);
        return json.RootElement.GetProperty("text").GetString()!;
    }

    private static string Bare(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
