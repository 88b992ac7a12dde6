using System.Text.RegularExpressions;
using PartnerBot.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Texts;

public sealed partial class Parity
{
    [Fact]
    public void Both_languages_have_the_same_keys()
    {
        var (german, english) = (Sentences(Language.German), Sentences(Language.English));
        Assert.Empty(german.Except(english));
        Assert.Empty(english.Except(german));
    }

    [Fact]
    public void A_sentence_has_the_same_slots_in_both_languages()
    {
        foreach (var key in Sentences(Language.German))
        {
            Assert.True(Slots(Language.German, key).SetEquals(Slots(Language.English, key)), key);
        }
    }

    [Fact]
    public void Every_field_form_step_and_option_has_its_words()
    {
        var keys = Words.Keys(Language.German).ToHashSet();
        var wanted = Journey.All.SelectMany(step => step.Forms.SelectMany(form => form.Fields
            .SelectMany(field => new[] { $"field.{form.Id}.{field.Id}", $"ask.{form.Id}.{field.Id}", $"hint.{form.Id}.{field.Id}" }
                .Concat(field.Options?.Ids.Select(field.Options.Key) ?? []))
            .Concat([$"form.{form.Id}", $"form.{form.Id}.intro"]))
            .Concat(step.Forms.Where(form => form.Many).Select(form => $"another.{form.Id}"))
            .Concat(step.Forms.Where(form => form.Optional).Select(form => $"first.{form.Id}"))
            .Concat([$"step.{step.Id}", $"step.{step.Id}.open", .. Journey.IsFurther(step) ? (string[])[$"step.{step.Id}.offer", $"step.{step.Id}.done"] : []]));
        Assert.Equal([], wanted.Except(keys));
    }

    [Fact]
    public void German_speaks_in_the_polite_form_and_without_asterisks()
    {
        foreach (var key in Words.Keys(Language.German).Where(key => !key.StartsWith("say.", StringComparison.Ordinal)))
        {
            Assert.False(Informal().IsMatch(Words.Raw(Language.German, key)), key);
        }
    }

    // Other names of a field are as many as a language has.
    private static HashSet<string> Sentences(Language language) =>
        [.. Words.Keys(language).Where(key => !(key.StartsWith("names.", StringComparison.Ordinal) || key.StartsWith("also.", StringComparison.Ordinal)))];

    private static HashSet<string> Slots(Language language, string key) =>
        [.. Slot().Matches(Words.Raw(language, key)).Select(match => match.Value)];

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Slot();

    [GeneratedRegex(@"\b(du|dein|deine|deinen|dir|dich|euch|euer)\b|\w\*\w|\w:innen")]
    private static partial Regex Informal();
}
