using PartnerBot.Recognizers;
using PartnerBot.Recognizers.Choices;
using PartnerBot.Recognizers.Mentions;
using PartnerBot.Recognizers.Numbers;
using PartnerBot.Recognizers.Sequences;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Recognizers.Numbers;

/// <summary>The recognisers under test, by the names the specs give their models.</summary>
internal static class Models
{
    public static IReadOnlyDictionary<string, Func<string, Language, IReadOnlyList<Entity>>> All { get; } =
        new Dictionary<string, Func<string, Language, IReadOnlyList<Entity>>>
        {
            ["Number"] = NumberRecognizer.Recognize,
            ["Ordinal"] = OrdinalRecognizer.Recognize,
            ["Currency"] = CurrencyRecognizer.Recognize,
            ["Boolean"] = BooleanRecognizer.Recognize,
            ["Email"] = EmailRecognizer.Recognize,
            ["PhoneNumber"] = PhoneNumberRecognizer.Recognize,
            ["URL"] = UrlRecognizer.Recognize,
            ["Percent"] = PercentageRecognizer.Recognize,
        };

    /// <summary>Those of all with a spec, and those that look for what the caller gives them.</summary>
    public static IReadOnlyDictionary<string, Func<string, Language, IReadOnlyList<Entity>>> WithLists { get; } =
        new Dictionary<string, Func<string, Language, IReadOnlyList<Entity>>>(All)
        {
            ["Choice"] = (text, language) => ChoiceRecognizer.Recognize(text, [new("a", "one ja"), new("b", "ein not"), new("c",
                "last dollars")], language),
            ["Mention"] = (text, language) => MentionRecognizer.Recognize(text, [new("a", "Ja Nein") { IsPerson = true,
                Roles = ["hundred"] }, new("b", "Drittel")], language),
        };
}
