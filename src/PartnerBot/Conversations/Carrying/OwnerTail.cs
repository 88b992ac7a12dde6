using System.Text.RegularExpressions;
using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Commands;
using PartnerBot.Planning;

namespace PartnerBot.Conversations.Carrying;

/// <summary>"…, ich" and "…, Tom" at the end of a task: who does it, where that is the speaker or somebody the plan knows.</summary>
internal static partial class OwnerTail
{
    /// <summary>The command without the tail, and the name; null where none is there.</summary>
    public static (Command Command, string? Owner)? Of(Talk talk, Command command)
    {
        if (Tail().Match(command.Words) is not { Success: true } tail || Owner(talk, tail.Groups["who"].Value.Trim()) is not { } owner)
        {
            return null;
        }

        return CommandReader.Read(command.Words[..tail.Index], talk.Scene) is { Argument: not null } read && read.Intent == command.Intent ? (read, owner) : null;
    }

    private static string? Owner(Talk talk, string who) => Myself.Is(who) ? Myself.Name(talk.Scene)
        : talk.Plan!.Entries.SelectMany(entry => (string?[])[entry.Said("owner"), entry.Said("person"), entry.Said("contact"), entry.Said("deputy")]).OfType<string>()
            .FirstOrDefault(name => name.Equals(who, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\s*[,–-]\s+(?:(?:das\s+)?mach(?:t|e)?\s+|by\s+|for\s+|für\s+)?(?<who>[^,–:?!]{2,60}?)[\s.!]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tail();
}
