using System.Text;
using PartnerBot.Activities;

namespace PartnerBot.Tests.Conversations.ActionPlan;

/// <summary>How large messages are, as Teams counts them.</summary>
internal static class Sizes
{
    /// <summary>28 KB in UTF-16.</summary>
    public const int Most = 28 * 1024;

    /// <summary>A sealed handle is longer than the nonce that stands for it in a chat without a store.</summary>
    private const int Seal = 320;

    /// <summary>The largest of these messages, with the summary that repeats the twin.</summary>
    public static int Of(IReadOnlyList<OutgoingActivity> messages) => messages.Where(message => message.Attachments is not null).Select(message =>
    {
        var json = Encoding.UTF8.GetString(ActivityJson.Write(message.Attachments![0].Content));
        return Encoding.Unicode.GetByteCount(json + message.Summary) + (2 * Seal * (json.Split("\"handle\"").Length - 1));
    }).Max();
}
