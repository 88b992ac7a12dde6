using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using PartnerBot.Channels.DirectLine;

namespace PartnerBot.Tests.DirectLine;

public sealed class TokenTests
{
    private static readonly MemoryStore Store = new();
    private readonly ManualClock clock = new();

    private Tokens Tokens => new(Store, clock);

    [Fact]
    public void A_token_says_what_was_put_into_it()
    {
        var token = Tokens.Issue("conv", "dl_anna", "Anna Ä", ["https://a.example"]);
        var claims = Assert.IsType<TokenReading.Good>(Tokens.Read(token, TokenClaims.Conversation)).Claims;
        Assert.Equal(("conv", "dl_anna", "Anna Ä", "anna"), (claims.Conv, claims.User, claims.Name, claims.Person()));
        Assert.Equal(["https://a.example"], claims.Origins);
        Assert.Equal(1800, claims.Exp - claims.Nbf);
    }

    [Fact]
    public void A_token_lives_thirty_minutes_of_real_time()
    {
        var token = Tokens.Issue("conv", "dl_anna", null, null);
        clock.Pass(Tokens.Lifetime - TimeSpan.FromSeconds(1));
        Assert.IsType<TokenReading.Good>(Tokens.Read(token, TokenClaims.Conversation));
        clock.Pass(TimeSpan.FromSeconds(1));
        Assert.IsType<TokenReading.Expired>(Tokens.Read(token, TokenClaims.Conversation));
    }

    [Fact]
    public void A_token_from_the_future_is_forged()
    {
        var token = new Tokens(Store, TimeProvider.System).Issue("conv", "dl_anna", null, null);
        var past = new ManualClock();
        past.Pass(TimeProvider.System.GetUtcNow() - past.GetUtcNow() - TimeSpan.FromHours(1));
        Assert.IsType<TokenReading.Forged>(new Tokens(Store, past).Read(token, TokenClaims.Conversation));
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage")]
    [InlineData("a.b")]
    [InlineData("a.b.c")]
    [InlineData("abc.def.ghi.jkl")]
    [InlineData("abc.def.ghij")]
    [InlineData("a b.c d.e f")]
    [InlineData("....")]
    [InlineData("äöü.äöü.äöü")]
    public void What_is_no_token_at_all_is_malformed(string text)
        => Assert.IsType<TokenReading.Malformed>(Tokens.Read(text, TokenClaims.Conversation));

    [Fact]
    public void A_token_beyond_all_measure_is_malformed()
        => Assert.IsType<TokenReading.Malformed>(Tokens.Read(new string('A', 100_000) + ".A.A", TokenClaims.Conversation));

    [Fact]
    public void Every_single_changed_character_makes_a_token_worthless()
    {
        var token = Tokens.Issue("conv", "dl_anna", null, null);
        for (var i = 0; i < token.Length; i++)
        {
            foreach (var other in "A-9.")
            {
                var changed = token[..i] + other + token[(i + 1)..];
                if (other != token[i])
                {
                    Assert.IsNotType<TokenReading.Good>(Tokens.Read(changed, TokenClaims.Conversation));
                }
            }
        }
    }

    [Theory]
    [InlineData("""{"alg":"none","typ":"JWT"}""")]
    [InlineData("""{"alg":"HS512","typ":"JWT"}""")]
    [InlineData("""{"alg":"RS256","typ":"JWT","kid":"x"}""")]
    [InlineData("""{"alg":"HS256","typ":"JWT","jku":"https://evil.example"}""")]
    public void Another_algorithm_is_forged_even_when_signed_with_the_right_key(string header)
    {
        var payload = Tokens.Issue("conv", "dl_anna", null, null).Split('.')[1];
        var signed = $"{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(header))}.{payload}";
        var signature = HMACSHA256.HashData(Store.Secret("direct-line-tokens"), Encoding.ASCII.GetBytes(signed));
        Assert.IsType<TokenReading.Forged>(Tokens.Read($"{signed}.{Base64Url.EncodeToString(signature)}", TokenClaims.Conversation));
        Assert.IsType<TokenReading.Forged>(Tokens.Read($"{signed}.", TokenClaims.Conversation));
    }

    [Fact]
    public void A_token_of_another_installation_is_forged()
        => Assert.IsType<TokenReading.Forged>(Tokens.Read(new Tokens(new MemoryStore(), clock).Issue("conv", "dl_anna", null, null), TokenClaims.Conversation));

    [Fact]
    public void A_stream_token_opens_no_conversation_and_the_other_way_round()
    {
        var claims = new TokenClaims { Kind = TokenClaims.Conversation, Conv = "conv", User = "dl_anna" };
        var stream = Tokens.IssueStream(claims, "7");
        Assert.Equal("7", Assert.IsType<TokenReading.Good>(Tokens.Read(stream, TokenClaims.Stream)).Claims.Watermark);
        Assert.IsType<TokenReading.Forged>(Tokens.Read(stream, TokenClaims.Conversation));
        Assert.IsType<TokenReading.Forged>(Tokens.Read(Tokens.Renew(claims), TokenClaims.Stream));
    }
}
