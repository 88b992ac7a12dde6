using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Partners;
using PartnerBot.Texts;

namespace PartnerBot.Planning.Balance;

/// <summary>Looks whether giving and getting go together, and says kindly where they do not. Counts only what is written; it judges nobody.</summary>
public static class BalanceCheck
{
    /// <summary>So many times more on one side is worth a word.</summary>
    private const int Lopsided = 3;

    public static IReadOnlyList<Line> Of(Plan plan)
    {
        var sides = plan.Of(BalanceForm.Form.Id).Where(side => side.Said("party") is not null).ToList();
        return sides.Count == 0 ? [new Line("balance.nothing")] : [.. Missing(plan, sides), .. sides.SelectMany(Of), .. plan.Of(LevelForm.Form.Id).SelectMany(Effort)];
    }

    private static IEnumerable<Line> Of(Entry side)
    {
        var name = side.Said("party")!;
        var (gives, gets) = (Things(side.Said("gives")), Things(side.Said("gets")));
        if (gives > 0 && gets == 0)
        {
            yield return new Line("balance.gets-nothing", ("party", name));
        }
        else if (gets > 0 && gives == 0)
        {
            yield return new Line("balance.gives-nothing", ("party", name));
        }
        else if (gives >= Lopsided * gets && gets > 0)
        {
            yield return new Line("balance.gives-more", ("party", name), ("gives", gives), ("gets", gets));
        }
        else if (gets >= Lopsided * gives && gives > 0)
        {
            yield return new Line("balance.gets-more", ("party", name), ("gives", gives), ("gets", gets));
        }
    }

    // Effort that one side carries alone is fine, as long as it is said and comes back in some way.
    private static IEnumerable<Line> Effort(Entry level) => level.Picked("effort") is { } who and not "even" && level.Said("partner") is { } name
        ? [new Line($"balance.effort-{who}", ("partner", name))]
        : [];

    private static IEnumerable<Line> Missing(Plan plan, IReadOnlyList<Entry> sides)
    {
        var known = sides.Select(side => OrganisationName.Key(side.Said("party")!)).ToHashSet();
        var absent = plan.Of(PartnerForm.Form.Id).Where(partner => partner.Picked("status") != "declined").Select(partner => partner.Said("organisation")).OfType<string>()
            .Where(name => !known.Contains(OrganisationName.Key(name))).ToList();
        foreach (var name in absent.Take(3))
        {
            yield return new Line("balance.no-side", ("party", name));
        }

        if (sides.Count == 1 && absent.Count == 0)
        {
            yield return new Line("balance.one-side", ("party", sides[0].Said("party")!));
        }
    }

    // A list with commas, lines or "and" counts its parts.
    private static int Things(string? text) => text is null ? 0 : text.Split([',', ';', '\n', '•'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Sum(part => part.Split([" und ", " and ", " sowie "], StringSplitOptions.RemoveEmptyEntries).Length);
}
