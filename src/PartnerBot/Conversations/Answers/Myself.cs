namespace PartnerBot.Conversations.Answers;

/// <summary>"I'll do it": the person who speaks, where a name is asked.</summary>
internal static class Myself
{
    private static readonly string[] Words = ["ich", "ich selbst", "ich selber", "mich", "mir", "i", "me", "myself", "i do", "i will", "i'll do it", "ich mach das", "ich mache das"];

    public static bool Is(string words) => Words.Contains(words.Trim().TrimEnd('.', '!'), StringComparer.OrdinalIgnoreCase);
}
