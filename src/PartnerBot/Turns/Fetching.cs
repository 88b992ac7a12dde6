using PartnerBot.Conversations;
using PartnerBot.Planning;
using PartnerBot.Planning.History;
using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;
using PartnerBot.Spreadsheets;

namespace PartnerBot.Turns;

/// <summary>What the store recalled, as a decision asks for it.</summary>
internal static class Fetching
{
    public static Fetched Of(Recalled recalled, Aliases aliases, SentFiles? sent, bool administrator, DateTimeOffset now, string? zone) => new()
    {
        Kinds = recalled.Kinds,
        Reminders = recalled.Ledger?.Select(line => line.Past).ToList(),
        Unreached = recalled.Unreached?.Select(one => one with { Person = aliases.PersonOf(one.Person) }).ToList(),
        Stuck = recalled.Stuck?.Select(line => line.Past).ToList(),
        Ones = recalled.Ones,
        Tables = sent?.Tables ?? new Dictionary<string, GridReading?>(),
        Files = sent?.Facts ?? new Dictionary<string, FileFacts?>(),
        Shut = recalled.Shut.ToDictionary(plan => plan.Key, plan => plan.Value is { } kept ? aliases.Seen(kept.Read()) : null),
        History = recalled.History?.Select(aliases.Seen).ToList(),
        Outlines = recalled.Outlines is { } all ? administrator ? Outlining.Of(all, aliases, now, zone) : [] : null,
        Steps = recalled.Steps?.Where(edit => edit.Back is not null)
            .Select(edit => new OwnStep(aliases.Seen(PlanJson.ReadEdit(edit.Json)), aliases.Seen(PlanJson.ReadEdit(edit.Back)))).ToList(),
        Portfolio = recalled.Portfolio?.Select(plan => aliases.Seen(plan.Read())).ToList(),
    };
}
