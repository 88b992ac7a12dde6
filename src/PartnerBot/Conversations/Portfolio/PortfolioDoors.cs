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

    private static Decision Open(Talk talk, Command command) => PortfolioListing.Show(talk, new Listing("portfolio", Filter(command.Words), 0));

    private static string Filter(string words) =>
        Loads().IsMatch(words) ? PortfolioListing.Load
        : Ends().IsMatch(words) ? PortfolioListing.Ending
        : Trouble().IsMatch(words) ? PortfolioListing.AtRisk
        : "";

    [GeneratedRegex(@"überlast|ausgelastet|überfordert|zu viel|auslastung|\boverload|\boverwork|\btoo (?:busy|much)|\bworkload", RegexOptions.IgnoreCase)]
    private static partial Regex Loads();

    [GeneratedRegex(@"\bende[nt]\b|\blaufen\b.*\baus\b|auslaufen|ablaufen|erneuern|\bend(?:s|ing)?\b|\bexpir|\brun(?:s|ning)? out\b|\brenew", RegexOptions.IgnoreCase)]
    private static partial Regex Ends();

    [GeneratedRegex(@"gefährdet|im argen|kritisch|ampel|zustand|\bat risk\b|\bin trouble\b|\bstruggling\b|\bhealth\b", RegexOptions.IgnoreCase)]
    private static partial Regex Trouble();
}
