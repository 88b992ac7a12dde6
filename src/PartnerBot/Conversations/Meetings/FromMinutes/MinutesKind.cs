namespace PartnerBot.Conversations.Meetings.FromMinutes;

/// <summary>What a heading or a label says about the words behind it.</summary>
internal enum MinutesKind
{
    Unsaid,
    Decision,
    Task,
    OpenPoint,
    NextMeeting,
    Note,
}
