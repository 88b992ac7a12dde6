using System.Globalization;
using System.Text.RegularExpressions;
using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Conversations.Portfolio;

/// <summary>Questions about all partnerships at once.</summary>
internal static partial class PortfolioDoors
{
    public static IReadOnlyList<Door> All { get; } = [new("portfolio", Deed.FindPlan, Open) { Anywhere = true }];

    private static Decision Open(Talk talk, Command command) => PortfolioListing.Show(talk, new Listing("portfolio", Filter(command.Words, talk.Scene.Today.Year), 0));

    private static string Filter(string words, int year) =>
        Loads().IsMatch(words) ? PortfolioListing.Load
        : Ends().IsMatch(words) ? PortfolioListing.EndingIn(Year().Match(words) is { Success: true } named ? int.Parse(named.Value, CultureInfo.InvariantCulture) : NextYear().IsMatch(words) ? year + 1 : year)
        : Trouble().IsMatch(words) ? PortfolioListing.AtRisk
        : "";

    [GeneratedRegex(@"überlast|ausgelastet|überfordert|zu viel|auslastung|\boverload|\boverwork|\btoo (?:busy|much)|\bworkload", RegexOptions.IgnoreCase)]
    private static partial Regex Loads();

    [GeneratedRegex(@"\bende[nt]\b|\blaufen\b.*\baus\b|auslaufen|ablaufen|erneuern|\bend(?:s|ing)?\b|\bexpir|\brun(?:s|ning)? out\b|\brenew", RegexOptions.IgnoreCase)]
    private static partial Regex Ends();

    [GeneratedRegex(@"\b20\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:nächste[sn]?|kommende[sn]?)\s+jahr|\bnext\s+year\b", RegexOptions.IgnoreCase)]
    private static partial Regex NextYear();

    [GeneratedRegex(@"gefährdet|im argen|kritisch|ampel|zustand|\bat risk\b|\bin trouble\b|\bstruggling\b|\bhealth\b", RegexOptions.IgnoreCase)]
    private static partial Regex Trouble();
}
