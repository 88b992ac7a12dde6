using PartnerBot.Conversations.Carrying;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Conversations.Partnering;

/// <summary>Commands about finding, rating and approaching partners.</summary>
internal static class PartneringDoors
{
    public static IReadOnlyList<Door> All { get; } =
    [
        new("find-blind-spots", Deed.EditStep, (talk, command) => BlindSpotView.Show(talk, command.Intent)),
        new("suggest-partners", Deed.EditStep, (talk, command) => BlindSpotView.Show(talk, command.Intent)),
        new("fit-score", Deed.EditStep, FitView.Show),
        new("draft-message", Deed.EditStep, DraftView.Show),
        new("log-contact", Deed.EditStep, ContactLog.Begin),
        new("check-balance", Deed.EditStep, (talk, _) => BalanceView.Show(talk)),
    ];
}
