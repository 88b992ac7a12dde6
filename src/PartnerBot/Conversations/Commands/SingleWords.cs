namespace PartnerBot.Conversations.Commands;

/// <summary>One word where free words are asked for: "Anders", "Pause" and "Start" are titles and names rather than commands that lack their matter.</summary>
internal static class SingleWords
{
    private static readonly HashSet<string> Lacking = new(StringComparer.Ordinal)
    {
        "change-field", "start-plan", "add-partner", "add-task", "set-goal", "assign-role", "invite-person", "pause-reminders", "what-changed", "feedback", "log-contact", "hand-over",
    };

    public static bool Answer(Command command, string text) => Lacking.Contains(command.Intent) && text.AsSpan().Trim().IndexOfAny(' ', '\n', '\t') < 0;
}
