using System.Buffers;

namespace PartnerBot.Channels.DirectLine;

/// <summary>Direct Line's ids of people: <c>dl_</c> and the person's id, 1 to 64 of <c>A-Z a-z 0-9 . _ @ -</c>.</summary>
internal static class UserId
{
    public const string Prefix = "dl_";
    private static readonly SearchValues<char> Alphabet = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._@-");

    public static string Of(string person) => Prefix + person;

    public static bool IsSound(string id)
        => id.StartsWith(Prefix, StringComparison.Ordinal) && id.Length - Prefix.Length is > 0 and <= 64
            && !id.AsSpan(Prefix.Length).ContainsAnyExcept(Alphabet);
}
