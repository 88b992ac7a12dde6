using PartnerBot.Texts;
using PartnerBot.Understanding;

namespace PartnerBot.Tests.Understanding;

public class RobustnessTests
{
    public static TheoryData<string> Oddities =>
    [
        "", " ", "\t\r\n", "\0", "\0\0delete\0", "\u001b[2J", "🙂🙂", "\u202edelete the plan", "\ufeff",
        "????????", "::::", "\"", "\"\"", "„", "'", "@", "a@", "@b", "://", "http://", "1", "1.2.3.4", "ǅ", "ﬁ", "İ", "ß", "ẞ", "a\u0308", "\u0308",
        new string('(', 5000), new string('a', 5000), new string('-', 5000), new string(':', 5000), string.Concat(Enumerable.Repeat("a:", 3000)),
        string.Concat(Enumerable.Repeat("\"x\" ", 3000)), string.Concat(Enumerable.Repeat("nicht ", 3000)), string.Concat(Enumerable.Repeat("Frau ", 3000)),
    ];

    [Theory]
    [MemberData(nameof(Oddities))]
    public void Odd_text_is_read_without_an_exception(string text)
    {
        Corpus.Reader.Read(text, Language.German);
        Assert.True(Enum.IsDefined(Corpus.Reader.LanguageOf(text, Language.English)));
    }

    [Fact]
    public void Lone_surrogates_are_read_without_an_exception()
    {
        Assert.Null(Corpus.Reader.Read("\ud800", Language.German));
        Assert.Null(Corpus.Reader.Read("a\udc00b \ud83d", Language.German));
        Assert.Equal(Intent.Help, Corpus.Reader.Read("Hilfe \ud83d", Language.German)?.Intent);
    }

    [Fact]
    public void Random_units_are_read_without_an_exception()
    {
        var random = new Random(7);
        for (var round = 0; round < 3000; round++)
        {
            var units = new char[random.Next(40)];
            for (var at = 0; at < units.Length; at++)
            {
                units[at] = random.Next(3) == 0 ? (char)random.Next(0x10000) : (char)random.Next(32, 127);
            }

            var read = Corpus.Reader.Read(new string(units), Language.English);
            Assert.True(read is null || (read.Score is >= 0 and <= 1));
        }
    }

    [Fact]
    public void A_long_paste_is_an_answer() =>
        Assert.Null(Corpus.Reader.Read(string.Concat(Enumerable.Repeat("Die Kinder lesen gern und viel. ", 3200)) + "Lösche den Plan", Language.German));

    [Fact]
    public void A_long_text_that_does_not_begin_with_a_command_is_an_answer() =>
        Assert.Null(Corpus.Reader.Read(
            "In our part of town many families have moved in and we would like to add a partner who knows them and can create a plan with us for the next two years or so",
            Language.English));

    [Fact]
    public void A_long_text_that_begins_with_a_command_is_one()
    {
        var read = Corpus.Reader.Read(
            "Neue Aufgabe: Bitte alle Eltern der dritten Klassen anschreiben und fragen, ob sie am Samstag beim Aufbau helfen können, und die Antworten bis Freitag in der Liste sammeln",
            Language.German);

        Assert.Equal(Intent.AddTask, read?.Intent);
        Assert.StartsWith("Bitte alle Eltern", read!.Arguments.Title!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Decomposed_umlauts_read_like_composed_ones() =>
        Assert.Equal(Intent.Undo, Corpus.Reader.Read("Ru\u0308ckga\u0308ngig machen", Language.German)?.Intent);

    [Fact]
    public void Two_trainings_read_alike()
    {
        var other = new CommandReader();
        Assert.All(Corpus.Lines("ordinary", Language.German).Take(100).Append("Leg bitte eine Aufgabe an").Append("später"), line =>
            Assert.Equal(Corpus.Reader.Read(line, Language.German)?.Score, other.Read(line, Language.German)?.Score));
    }
}
