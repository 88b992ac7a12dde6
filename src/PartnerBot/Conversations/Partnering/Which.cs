using PartnerBot.Conversations.Commands;
using PartnerBot.Planning;
using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Partners;

namespace PartnerBot.Conversations.Partnering;

/// <summary>Finds the partner of the plan that a command speaks of.</summary>
internal static class Which
{
    /// <summary>Named by id, by words of its name, by its contact or its kind; null where the words name none.</summary>
    public static Entry? Named(Talk talk, Command command)
    {
        var partners = All(talk.Plan!);
        if (partners.FirstOrDefault(partner => partner.Id == command.Id) is { } known)
        {
            return known;
        }

        var words = OrganisationName.Words(command.Words ?? "").ToHashSet();
        var kind = words.Select(KindWords.In).FirstOrDefault(found => found is not null);
        return partners.Select(partner => (Partner: partner, Score: Score(partner, words, kind))).Where(one => one.Score > 0)
            .OrderByDescending(one => one.Score).Select(one => one.Partner).FirstOrDefault();
    }

    /// <summary>The partner named; else the one being talked about, else the newest.</summary>
    public static Entry? Meant(Talk talk, Command command)
    {
        var partners = All(talk.Plan!);
        return Named(talk, command)
            ?? (talk.Place is Place.Asking(_, var asked, _) ? partners.FirstOrDefault(partner => partner.Id == asked) : null)
            ?? (partners.Count > 0 ? partners[^1] : null);
    }

    public static IReadOnlyList<Entry> All(Plan plan) => [.. plan.Of(PartnerForm.Form.Id).Where(partner => partner.Said("organisation") is not null)];

    private static int Score(Entry partner, IReadOnlySet<string> words, string? kind) =>
        Shared(partner.Said("organisation"), words, 4) + Shared(partner.Said("contact"), words, 3) + (kind is not null && partner.Picked("kind") == kind ? 1 : 0);

    private static int Shared(string? text, IReadOnlySet<string> words, int shortest) =>
        text is null ? 0 : 2 * OrganisationName.Words(text).Count(word => word.Length >= shortest && words.Contains(word));
}
