using PartnerBot.Channels.BotFramework;

namespace PartnerBot.Tests.Calling;

/// <summary>A desk whose bot has fetched the keys of both issuers, however long a busy machine took.</summary>
public sealed class WarmDesk : Desk
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        foreach (var token in (string[])[Token.Sign(Key), Emulated.Sign(Entra)])
        {
            while (await Know(token) is Caller.Undecided)
            {
                Time.Advance(TimeSpan.FromSeconds(1));
            }
        }
    }
}
