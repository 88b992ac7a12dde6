using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations;

/// <summary>A question or a correction may be the politest form of a command.</summary>
public sealed class AskedOtherwise
{
    [Theory]
    [InlineData(Language.German, "kann man den Plan ausdrucken?", "export")]
    [InlineData(Language.German, "lässt sich der Plan irgendwie drucken?", "export")]
    [InlineData(Language.English, "can I print the plan?", "export")]
    [InlineData(Language.English, "can you print this plan out?", "export")]
    [InlineData(Language.German, "nein, ich meinte den anderen Plan", "show-plans")]
    [InlineData(Language.German, "den anderen Plan meinte ich", "show-plans")]
    [InlineData(Language.English, "no I meant the other plan", "show-plans")]
    [InlineData(Language.English, "no, the other plan", "show-plans")]
    public void It_is_carried_out(Language language, string words, string intent) => Assert.Equal(intent, WithPlan(language).Say(words).Account.Intent);

    [Theory]
    [InlineData(Language.German, "Meine Kollegin meinte, ich soll den anderen Plan löschen")]
    [InlineData(Language.German, "Er meinte den anderen Plan")]
    [InlineData(Language.English, "no I do not want to delete the plan")]
    public void What_others_meant_and_what_is_denied_is_not(Language language, string words)
    {
        var chat = WithPlan(language).Say(words);
        Assert.Empty(chat.Edits);
        Assert.DoesNotContain(chat.Account.Intent, (string[])["delete-plan", "open-plan", "show-plans"]);
    }

    private static Chat WithPlan(Language language) => language == Language.German
        ? new Chat(language).Say("Neuer Plan: Lesestart", "Wenig Vorlesezeit", "Pause machen")
        : new Chat(language).Say("New plan: Reading start", "Little reading at home", "Take a break");
}
