using System.Runtime.CompilerServices;
using PartnerBot.Planning;
using PartnerBot.Texts;
using Xunit.Abstractions;

namespace PartnerBot.Tests.Conversations.SecondThoughts;

/// <summary>
/// Where a name is asked for: names of people, teams and houses are taken without a question, and no command is silently taken for a name.
/// The words are this project's own; they lie beside this file, one a line.
/// </summary>
public sealed class NamesAndCommands(ITestOutputHelper output)
{
    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Names_are_taken_without_a_question(Language language)
    {
        var wrong = Lines("names", language).Where(name => AtOwner(language).Say(name) is var chat && chat.Plan.Of("task").SingleOrDefault()?.Said("owner") != name).ToList();
        output.WriteLine(string.Join('\n', wrong));
        Assert.Empty(wrong);
    }

    /// <summary>A name may look like a command ("the board"); then a button offers it. That must not become a habit.</summary>
    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Few_names_bring_a_button_of_a_command(Language language)
    {
        var doubted = Lines("names", language).Where(name => AtOwner(language).Say(name).State.Held is not null).ToList();
        output.WriteLine(string.Join('\n', doubted));
        Assert.True(doubted.Count * 10 <= Lines("names", language).Length);
    }

    [Theory]
    [InlineData(Language.German, "noch offen")]
    [InlineData(Language.German, "noch niemand")]
    [InlineData(Language.German, "steht noch nicht fest")]
    [InlineData(Language.German, "N. N.")]
    [InlineData(Language.German, "ist noch unklar")]
    [InlineData(Language.English, "not decided yet")]
    [InlineData(Language.English, "nobody yet")]
    [InlineData(Language.English, "to be decided")]
    [InlineData(Language.English, "TBD")]
    public void Nobody_is_no_name_and_the_question_stays_open(Language language, string words)
    {
        var chat = AtOwner(language).Say(words);
        Assert.Equal("skip", chat.Account.Intent);
        Assert.IsType<Value.Skipped>(chat.Plan.Of("task").Single()["owner"]);
        Assert.Equal("task.due", chat.Asked);
    }

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Commands_are_carried_out_or_asked_about_or_offered_in_one_tap(Language language)
    {
        var wrong = Lines("commands", language).Where(words => IsSwallowed(language, words)).ToList();
        output.WriteLine(string.Join('\n', wrong));
        Assert.Empty(wrong);
    }

    [Fact]
    public void Somebody_of_the_plan_who_leaves_is_no_name_either()
    {
        var chat = AtOwner(Language.German).Say("Frau Kaya", "Aufgabe: Plakat drucken");
        Assert.Equal("task.owner", chat.Asked);
        chat.Say("Frau Kaya geht zum 31. März");
        Assert.Equal("hand-over", chat.Account.Intent);
        Assert.Null(chat.Plan.Of("task").Last()["owner"]);
    }

    private static bool IsSwallowed(Language language, string words)
    {
        var chat = AtOwner(language).Say(words);
        return chat.Plan.Of("task").FirstOrDefault()?["owner"] is not (null or Value.Skipped) && chat.State.Held is null;
    }

    private static Chat AtOwner(Language language)
    {
        var chat = new Chat(language).Say(language == Language.German ? "Neuer Plan: Lesestart" : "New plan: Reading start", language == Language.German ? "Aufgabe: Bücherkisten packen" : "Add a task: pack the book boxes");
        Assert.Equal("task.owner", chat.Asked);
        return chat;
    }

    private static string[] Lines(string list, Language language) =>
        File.ReadAllLines(Path.Combine(Folder(), $"{list}.{language.Code()}.txt"));

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
