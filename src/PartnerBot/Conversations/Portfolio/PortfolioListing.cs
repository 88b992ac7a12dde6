using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Balance;
using PartnerBot.Planning.Portfolio;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Portfolio;

/// <summary>All partnerships of a person with phase, next date and health; those that end this year; or who carries how much.</summary>
internal static class PortfolioListing
{
    public const string Ending = "ending";
    public const string AtRisk = "at-risk";
    public const string Load = "load";

    public static Decision Show(Talk talk, Listing listing)
    {
        if (talk.Scene.Fetched.Portfolio is not { } fetched)
        {
            return new Decision.Needs(new Need.Portfolio());
        }

        var (person, scene) = (talk.Scene.Person, talk.Scene);
        var plans = fetched.Select(plan => plan.SeenBy(person, plan.StandingIn(person, scene.IsAdministrator), scene.InGroup)).OfType<Plan>().ToList();

        var today = talk.Scene.Today;
        var rows = listing.Filter == Load
            ? [.. Planning.Portfolio.Load.Of(plans, today).Select(Row)]
            : plans.Select(plan => Outlook.Of(plan, today)).Where(outlook => Concerns(outlook, listing.Filter, today))
                .OrderBy(outlook => outlook.Phase == Phase.Archived).ThenByDescending(outlook => outlook.Overdue).ThenBy(outlook => outlook.Next ?? DateOnly.MaxValue)
                .Select(Row).ToList();
        var key = listing.Filter.Length == 0 ? "portfolio" : $"portfolio.{listing.Filter}";
        if (rows.Count == 0)
        {
            talk.Say(plans.Count == 0 ? "plans.none" : $"{key}.none", ("year", today.Year));
            Guide.Repeat(talk);
            return talk.Done("answer", "portfolio");
        }

        var (shown, fit) = Paging.Cut([new SheetPart(null, [.. rows.Skip(listing.From).Take(Paging.MostRows)])], talk.Language);
        var next = listing.From + (fit ?? Paging.MostRows) is var last && last < rows.Count ? last : (int?)null;
        talk.State = talk.State with { Listing = next is { } from ? listing with { From = from } : null };
        talk.Add(new Reply.ShowSheet(new Sheet(new Line($"{key}.title", ("year", today.Year), ("count", rows.Count)), shown) { More = talk.State.Listing }));
        talk.Add(new Reply.Offer(new Line("ask.what-next"), [.. next is null ? (Line[])[] : [new Line("offer.show-more")], new Line("offer.show-plans"), new Line("offer.help")]));
        return talk.Done("answer", "portfolio");
    }

    private static bool Concerns(Outlook outlook, string filter, DateOnly today) => filter switch
    {
        Ending => outlook.Phase != Phase.Archived && outlook.End is { } end && end >= today && end.Year == today.Year,
        AtRisk => outlook.Phase != Phase.Archived && (outlook.Overdue > 0 || outlook.Phase is Phase.Ending or Phase.Ended),
        _ => true,
    };

    private static SheetRow Row(Outlook outlook) => new(
        outlook.Plan.Title,
        new Line(
            "portfolio.row",
            ("phase", new Line($"phase.{Name(outlook.Phase)}")),
            ("level", outlook.Level is { } level ? new Line("portfolio.level", ("level", new Line(LevelForm.Levels.Key(level)))) : ""),
            ("next", outlook.Next is { } next ? new Line("portfolio.next", ("day", next)) : new Line("portfolio.no-next")),
            ("end", outlook.End is { } end ? new Line("portfolio.end", ("day", end)) : ""),
            ("health", outlook.Overdue > 0 ? new Line("portfolio.overdue", ("count", outlook.Overdue)) : new Line("portfolio.healthy")),
            ("missing", outlook.Missing > 0 ? new Line("portfolio.missing", ("count", outlook.Missing)) : "")),
        new SheetButton(new Line("plans.open"), Verb.OpenPlan, Plan: outlook.Plan.Id));

    private static SheetRow Row(Planning.Portfolio.Load load) => new(
        load.Person,
        new Line(
            load.IsTooMuch ? "load.too-much" : "load.row",
            ("tasks", load.Tasks),
            ("hours", load.Hours),
            ("overdue", load.Overdue),
            ("soon", load.Soon),
            ("available", load.Available is { } available ? new Line("load.available", ("hours", available)) : "")));

    private static string Name(Phase phase) => phase.ToString().ToLowerInvariant();
}
