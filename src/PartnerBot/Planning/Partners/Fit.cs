using Knowledge.Catalogue;
using PartnerBot.Planning.Directory;
using PartnerBot.Texts;

namespace PartnerBot.Planning.Partners;

/// <summary>Works out how well a partner fits from what plan, catalogue and directory know. A proposal with its reasons: what a person says wins.</summary>
public static class Fit
{
    /// <summary>Who only gives money is not asked about goals, audience and staff.</summary>
    private static readonly string[] OfSponsors = ["fit-resources", "fit-trust", "fit-values"];

    public static bool IsSponsor(Entry partner) => partner.Picked("relation") == "sponsor";

    public static IReadOnlyList<FitAspect> Of(Plan plan, Entry partner, PartnerKind? kind, Organisation? known)
    {
        FitAspect[] proposed =
        [
            Audience(plan, kind),
            Goals(plan, partner),
            Resources(plan, partner, kind),
            Capacity(partner),
            Trust(partner, known),
            Values(partner),
        ];
        return
        [
            .. proposed.Where(aspect => !IsSponsor(partner) || OfSponsors.Contains(aspect.Field))
                .Select(aspect => partner[aspect.Field] is Value.Number(var own, _) ? aspect with { Value = (int)own, Own = true, Reason = new Line("fit.own"), Question = null } : aspect),
        ];
    }

    private static FitAspect Audience(Plan plan, PartnerKind? kind)
    {
        var wanted = Groups.Wanted(plan).Where(audience => Groups.InCatalogue(audience) is not null).ToList();
        var reached = wanted.Where(audience => kind?.Audiences.Contains(Groups.InCatalogue(audience)) == true).ToList();
        return kind is null || wanted.Count == 0 ? Open("fit-audience", "audience")
            : new FitAspect(
                "fit-audience",
                reached.Count == wanted.Count ? 5 : reached.Count > 0 ? 3 : 1,
                false,
                new Line(reached.Count == 0 ? "fit.audience.none" : "fit.audience.reached", ("count", reached.Count), ("all", wanted.Count)),
                reached.Count == wanted.Count ? null : new Line("fit.ask.audience"));
    }

    private static FitAspect Goals(Plan plan, Entry partner)
    {
        var benefits = plan.Of("goal").Count(goal => goal.Said("benefit-partner") is not null);
        var cause = partner.Said("common-cause") is not null;
        return !cause && benefits == 0 ? Open("fit-goals", "goals")
            : new FitAspect("fit-goals", cause && benefits > 0 ? 5 : 4, false, new Line(cause ? "fit.goals.cause" : "fit.goals.benefit"), cause ? null : new Line("fit.ask.goals"));
    }

    private static FitAspect Resources(Plan plan, Entry partner, PartnerKind? kind)
    {
        var lacking = Groups.Lacking(plan);
        var brings = BlindSpots.Brings(partner, kind);
        if (lacking.Count == 0 || (kind is null && brings.Count == 0))
        {
            return Open("fit-resources", "resources");
        }

        var said = partner["brings"] is Value.Chosen { Options.Count: > 0 };
        var met = lacking.Count(brings.Contains);
        var value = met == lacking.Count ? 5 : met > 0 ? 3 : 1;
        // What a kind usually brings is not yet promised.
        return new FitAspect(
            "fit-resources", said ? value : Math.Min(value, 4), false,
            new Line(said ? "fit.resources.said" : "fit.resources.usual", ("count", met), ("all", lacking.Count)), said && met > 0 ? null : new Line("fit.ask.resources"));
    }

    private static FitAspect Capacity(Entry partner) => (partner.Said("contact"), partner.Said("deputy")) switch
    {
        (not null, not null) => new FitAspect("fit-capacity", 4, false, new Line("fit.capacity.both"), new Line("fit.ask.capacity")),
        (not null, null) => new FitAspect("fit-capacity", 3, false, new Line("fit.capacity.one"), new Line("fit.ask.capacity")),
        _ => Open("fit-capacity", "capacity"),
    };

    private static FitAspect Trust(Entry partner, Organisation? known) =>
        known is { History.Count: > 0 and var count } ? new FitAspect("fit-trust", count > 2 ? 5 : 4, false, new Line("fit.trust.history", ("count", count)), null)
        : partner.Said("ties") is not null ? new FitAspect("fit-trust", 4, false, new Line("fit.trust.ties"), null)
        : partner.Said("introduction") is { } who ? new FitAspect("fit-trust", 3, false, new Line("fit.trust.introduction", ("name", who)), new Line("fit.ask.trust"))
        : Open("fit-trust", "trust");

    private static FitAspect Values(Entry partner) => partner.Said("risks") is not null
        ? new FitAspect("fit-values", 3, false, new Line("fit.values.risks"), new Line("fit.ask.values"))
        : Open("fit-values", "values");

    private static FitAspect Open(string field, string what) => new(field, null, false, new Line("fit.open"), new Line($"fit.ask.{what}"));
}
