using PartnerBot.Recognizers;
using PartnerBot.Recognizers.Choices;
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
}
