using PartnerBot.Planning.Balance;

namespace PartnerBot.Conversations.Partnering;

/// <summary>Says how giving and getting look.</summary>
internal static class BalanceView
{
    public static Decision Show(Talk talk)
    {
        var words = BalanceCheck.Of(talk.Plan!);
        foreach (var line in words)
        {
            talk.Add(new Replies.Reply.Tell(line));
        }

        if (words.Count == 0)
        {
            talk.Say("balance.even");
        }

        Guide.Repeat(talk);
        return talk.Done("command", "check-balance");
    }
}
