using PartnerBot.Texts;
using PartnerBot.Understanding;

namespace PartnerBot.Tests.Understanding;

public class LanguageTests
{
    [Theory]
    [InlineData("Könnten Sie mir bitte helfen?", Language.German)]
    [InlineData("wir brauchen noch einen raum", Language.German)]
    [InlineData("Hilfe", Language.German)]
    [InlineData("danke", Language.German)]
    [InlineData("abbrechen", Language.German)]
    [InlineData("auf Englisch bitte", Language.German)]
    [InlineData("Die Kinder lesen gern", Language.German)]
    [InlineData("could you help me with the agreement?", Language.English)]
    [InlineData("we still need a room", Language.English)]
    [InlineData("thanks", Language.English)]
    [InlineData("in German please", Language.English)]
    [InlineData("The children like to read", Language.English)]
    public void The_language_of_a_message_is_told_whatever_was_spoken_before(string text, Language expected)
    {
        Assert.Equal(expected, Corpus.Reader.LanguageOf(text, Language.German));
        Assert.Equal(expected, Corpus.Reader.LanguageOf(text, Language.English));
    }

    [Theory]
    [InlineData("Müller")]
    [InlineData("Sabine Roth")]
    [InlineData("Kita Sonnenschein")]
    [InlineData("Lincoln High School")]
    [InlineData("VHS")]
    [InlineData("2500")]
    [InlineData("12.5.2027")]
    [InlineData("a.b@example.org")]
    [InlineData("https://www.example.org/the/way")]
    [InlineData("ok")]
    [InlineData("🙂")]
    [InlineData("")]
    public void A_name_or_number_alone_never_switches(string text)
    {
        Assert.Equal(Language.German, Corpus.Reader.LanguageOf(text, Language.German));
        Assert.Equal(Language.English, Corpus.Reader.LanguageOf(text, Language.English));
    }

    [Fact]
    public void Ordinary_sentences_are_told_apart()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var other = language == Language.German ? Language.English : Language.German;
            var sentences = Corpus.Lines("ordinary", language).Concat(Corpus.Lines("questions", language)).Where(line => line.Split(' ').Length >= 5).ToList();
            var told = sentences.Count(line => Corpus.Reader.LanguageOf(line, other) == language);

            Assert.True(told >= 0.95 * sentences.Count, $"{language}: {told} of {sentences.Count}");
            Assert.True(sentences.Count(line => Corpus.Reader.LanguageOf(line, language) == language) >= 0.99 * sentences.Count);
        }
    }

    [Theory]
    [InlineData("help", Language.German, Intent.Help)]
    [InlineData("Hilfe", Language.English, Intent.Help)]
    [InlineData("show my tasks", Language.German, Intent.ShowTasks)]
    [InlineData("Zeig mir meine Aufgaben", Language.English, Intent.ShowTasks)]
    public void A_command_in_the_other_language_is_understood(string text, Language conversation, Intent expected) =>
        Assert.Equal(expected, Corpus.Reader.Read(text, conversation)?.Intent);

    [Theory]
    [InlineData("auf Englisch bitte", Language.German, Language.English)]
    [InlineData("Can we speak German?", Language.English, Language.German)]
    [InlineData("Sprache wechseln", Language.German, Language.English)]
    [InlineData("change language", Language.English, Language.German)]
    [InlineData("Wieder auf Deutsch", Language.English, Language.German)]
    public void The_language_asked_for_is_read(string text, Language conversation, Language target)
    {
        var read = Corpus.Reader.Read(text, conversation);

        Assert.Equal(Intent.ChangeLanguage, read?.Intent);
        Assert.Equal(target, read!.Arguments.Target);
    }
}
