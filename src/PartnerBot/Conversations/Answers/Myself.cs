namespace PartnerBot.Conversations.Answers;

/// <summary>"I'll do it": the person who speaks, where a name is asked.</summary>
internal static class Myself
{
    private static readonly string[] Words = ["ich", "ich selbst", "ich selber", "mich", "mir", "i", "me", "myself", "i do", "i will", "i'll do it", "ich mach das", "ich mache das"];

    /// <summary>
    /// What the plan may call the person who speaks: the name that the door gives, else the sign-in name; null for an id that nobody could read.
    /// </summary>
    public static string? Name(Scene scene) => scene.Name ?? (scene.Person.Length > 2 && scene.Person[1] == '-' ? null : scene.Person);

    public static bool Is(string words) => Words.Contains(words.Trim().TrimEnd('.', '!'), StringComparer.OrdinalIgnoreCase);
}
