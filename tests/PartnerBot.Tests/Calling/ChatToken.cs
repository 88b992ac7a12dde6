using PartnerBot.Channels.DirectLine;
using PartnerBot.Tests.DirectLine;

namespace PartnerBot.Tests.Calling;

/// <summary>What our own Direct Line gives out.</summary>
internal static class ChatToken
{
    private static readonly MemoryStore Store = new();

    public static string Of(string conversation) => Tokens().Issue(conversation, "dl_anna", null, null);

    public static Tokens Tokens() => new(Store, TimeProvider.System);
}
