using PartnerBot.Planning.Directory;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations;

/// <summary>An organisation that is named in the sentence goes into the directory at once, from any place.</summary>
public sealed class NamedForTheDirectory
{
    [Theory]
    [InlineData(Language.German, "Nimm das Stadtmuseum ins Verzeichnis auf", "Stadtmuseum")]
    [InlineData(Language.German, "trag die Kita Regenbogen ins Verzeichnis ein", "Kita Regenbogen")]
    [InlineData(Language.German, "Bitte fügen Sie die Volkshochschule zum Verzeichnis hinzu", "Volkshochschule")]
    [InlineData(Language.German, "Stadtmuseum ins Verzeichnis aufnehmen", "Stadtmuseum")]
    [InlineData(Language.German, "neue Organisation im Verzeichnis: Museum am Markt", "Museum am Markt")]
    [InlineData(Language.English, "add the town museum to the directory", "town museum")]
    [InlineData(Language.English, "add an organization to the directory: Town Museum", "Town Museum")]
    [InlineData(Language.English, "please put Rainbow Day Care in our directory", "Rainbow Day Care")]
    public void It_is_kept_by_its_name(Language language, string words, string name)
    {
        foreach (var chat in (Chat[])[new(language), new Chat(language).Say(language == Language.German ? "Neuer Plan: Lesestart" : "New plan: Reading start")])
        {
            chat.Say(words);
            Assert.Contains("directory.added", chat.Keys);
            Assert.NotNull(chat.Records.Find(Organisation.Kind, OrganisationName.IdOf(name)));
        }
    }

    [Theory]
    [InlineData("nimm das ins Verzeichnis auf")]
    [InlineData("add this to the directory")]
    public void What_is_only_pointed_at_is_no_name(string words) => Assert.DoesNotContain("directory.added", new Chat().Say(words).Keys);

    [Fact]
    public void What_is_there_already_is_shown() => Assert.Contains("directory.known", new Chat().Say("Stadtmuseum ins Verzeichnis aufnehmen", "Nimm das Stadtmuseum ins Verzeichnis auf").Keys);
}
