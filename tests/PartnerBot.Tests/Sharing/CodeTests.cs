using PartnerBot.Planning.Sharing;

namespace PartnerBot.Tests.Sharing;

public sealed class CodeTests
{
    [Fact]
    public void A_code_is_found_again_however_it_is_typed()
    {
        var code = Code.From("0123456789abcdef0123456789abcdef");
        Assert.Equal(code, Code.Find(code));
        Assert.Equal(code, Code.Find($"  {code.ToLowerInvariant()} "));
        Assert.Equal(code, Code.Find(code.Replace("-", "", StringComparison.Ordinal)));
        Assert.Equal(code, Code.Find(code.Replace('-', ' ')));
        Assert.Equal(code, Code.Find($"Mein Code ist {code}."));
        Assert.Equal(code, Code.Find($"join {code}"));
        Assert.Equal(code, Code.Find(code.Replace('0', 'o').Replace('1', 'l')));
    }

    [Theory]
    [InlineData("Partnerschaft")]
    [InlineData("Veranstaltung")]
    [InlineData("2 Wochen vor dem Start")]
    [InlineData("12345")]
    [InlineData("0221 123456789")]
    [InlineData("")]
    public void Words_and_numbers_are_no_codes(string text) => Assert.Null(Code.Find(text));

    [Fact]
    public void Two_codes_are_never_the_same_and_only_their_hash_is_kept()
    {
        var codes = Enumerable.Range(0, 5000).Select(number => Code.From(Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(BitConverter.GetBytes(number))))).ToList();
        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Equal(15, code.Length));
        Assert.DoesNotContain(codes[0], Code.Hash(codes[0]), StringComparison.OrdinalIgnoreCase);
    }
}
