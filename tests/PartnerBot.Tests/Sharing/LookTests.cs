using System.Text.RegularExpressions;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Sharing;

/// <summary>An owner hears of an administrator's look whatever they say next, and what they say is done all the same.</summary>
public sealed class LookTests
{
    [Fact]
    public async Task Whoever_types_a_code_before_they_heard_of_a_look_comes_in_and_hears_of_it_later()
    {
        await using var library = new Installation("adele");
        var plan = Regex.Match(await library.AllOf("anna", "Neuer Plan", "Lesestart", "Abbrechen"), "\"plan\":\"([^\"]+)\"").Groups[1].Value;
        await library.AllOf("ben", "Neuer Plan", "Digitalkurs", "Abbrechen");
        var code = Installation.Code(await library.Say("ben", "Lade Anna als Mitglied ein"));
        await library.AllOf("adele", $"Notzugriff {plan}", "Eine Beschwerde ist zu prüfen");
        Assert.Contains("Digitalkurs", await library.Say("anna", code), StringComparison.Ordinal);
        Assert.Contains("Digitalkurs", await library.Say("anna", "Meine Pläne"), StringComparison.Ordinal);
        Assert.Contains("Eine Beschwerde ist zu prüfen", await library.Say("anna", "Öffne Lesestart"), StringComparison.Ordinal);
        Assert.DoesNotContain("Eine Beschwerde ist zu prüfen", await library.Say("anna", "Plan zeigen"), StringComparison.Ordinal);
        Assert.DoesNotContain(Words.Raw(Language.German, "trouble"), await library.Say("anna", "Wer ist dabei?"), StringComparison.Ordinal);
    }
}
