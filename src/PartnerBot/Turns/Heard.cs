using System.Text.Json;
using PartnerBot.Activities;
using PartnerBot.Conversations.Together;

namespace PartnerBot.Turns;

/// <summary>An activity that a channel has checked and hands to a turn.</summary>
/// <param name="Address">Where it was said.</param>
/// <param name="Person">Id of the person who speaks, as the channel vouches for it; the same across doors.</param>
/// <param name="Activity">With everything that a client may not claim already overwritten by the channel.</param>
/// <param name="Keys">Delivery keys (see <see cref="Recalling.Keys"/>): at least the activity's own.</param>
public sealed record Heard(Address Address, string Person, IncomingActivity Activity, IReadOnlyList<string> Keys)
{
    /// <summary>Whether replies go into the conversation's own log, through a connector, or into the body of the answer.</summary>
    public required Way Way { get; init; }

    /// <summary>Logs the activity itself before the replies, as Direct Line's echo; its id is then given by the log.</summary>
    public bool Echo { get; init; }

    /// <summary>It was asked or sent from a dialog, and its answer is shown there.</summary>
    public bool InDialog { get; init; }

    /// <summary>Files that came along and lie elsewhere until somebody wants them.</summary>
    public IReadOnlyList<RemoteFile> Files { get; init; } = [];

    /// <summary>In a dialog: activity id of the card that opened it, empty where unknown, and whether that is the plan's own card.</summary>
    public (string Card, bool IsPlan) Opener { get; init; } = ("", false);

    /// <summary>What came of an errand, instead of something that was said; only a channel itself can bring it.</summary>
    public Found? Found { get; init; }

    /// <summary>The client can open a dialog.</summary>
    public bool OpensDialogs { get; init; }

    /// <summary>It is answered at once or not at all; what comes too late is to be said in the conversation.</summary>
    public bool IsOwedAnswer { get; init; }

    /// <summary>UTF-8 JSON of the conversation reference, to speak here unasked later; null where the log is the channel.</summary>
    public byte[]? Reference { get; init; }

    /// <summary>Nobody else reads along, and what is said later reaches the person here.</summary>
    public bool IsPersonal => Way != Way.Body && !IsGroup;

    /// <summary>Others read along: a group chat, a channel, or the chat of a meeting, whatever else is said of it.</summary>
    public bool IsGroup => Activity.Conversation is { IsGroup: true } or { ConversationType: "groupChat" or "channel" } || IsMeeting;

    private bool IsMeeting => Activity.ChannelData is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty("meeting", out var meeting) && meeting.ValueKind == JsonValueKind.Object;
}
