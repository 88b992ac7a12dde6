using System.Globalization;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Balance;
using PartnerBot.Planning.Portfolio;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Portfolio;

/// <summary>All partnerships of a person with phase, next date and health; those that end in a year; or who carries how much.</summary>
internal static class PortfolioListing
{
    public const string AtRisk = "at-risk";
    public const string Load = "load";
    private const string Ending = "ending";

    /// <summary>Narrows the list to those that end in that year.</summary>
    public static string EndingIn(int year) => string.Create(CultureInfo.InvariantCulture, $"{Ending}:{year}");

    public static Decision Show(Talk talk, Listing listing)
    {
        if (talk.Scene.Fetched.Portfolio is not { } fetched)
        {
            return new Decision.Needs(new Need.Portfolio());
        }

        var (person, scene) = (talk.Scene.Person, talk.Scene);
        var plans = fetched.Select(plan => plan.SeenBy(person, plan.StandingIn(person, scene.IsAdministrator), scene.InGroup)).OfType<Plan>().ToList();

        var today = talk.Scene.Today;
        var (filter, year) = Parts(listing.Filter, today);
        var rows = filter == Load
            ? [.. Planning.Portfolio.Load.Of(plans, today).Select(Row)]
            : plans.Select(plan => Outlook.Of(plan, today)).Where(outlook => Concerns(outlook, filter, year, today))
                .OrderBy(outlook => outlook.Phase == Phase.Archived).ThenByDescending(outlook => outlook.Overdue).ThenBy(outlook => outlook.Next ?? DateOnly.MaxValue)
                .Select(Row).ToList();
        var key = filter.Length == 0 ? "portfolio" : $"portfolio.{filter}";
        if (rows.Count == 0)
        {
            talk.Say(plans.Count == 0 ? "plans.none" : $"{key}.none", ("year", year));
            Guide.Repeat(talk);
            return talk.Done("answer", "portfolio");
        }

        var (shown, fit) = Paging.Cut([new SheetPart(null, [.. rows.Skip(listing.From).Take(Paging.MostRows)])], talk.Language);
        var next = listing.From + (fit ?? Paging.MostRows) is var last && last < rows.Count ? last : (int?)null;
        talk.State = talk.State with { Listing = next is { } from ? listing with { From = from } : null };
        talk.Add(new Reply.ShowSheet(new Sheet(new Line($"{key}.title", ("year", year), ("count", rows.Count)), shown) { More = talk.State.Listing }));
        talk.Add(new Reply.Offer(new Line("ask.what-next"), [.. next is null ? (Line[])[] : [new Line("offer.show-more")], new Line("offer.show-plans"), new Line("offer.help")]));
        return talk.Done("answer", "portfolio");
    }

    // A button's text is somebody's claim until it was read: what is no year is this one.
    private static (string Filter, int Year) Parts(string filter, DateOnly today) =>
        filter.Split(':') is [Ending, .. var rest] ? (Ending, rest is [var year] && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var named) ? named : today.Year)
        : (filter is AtRisk or Load ? filter : "", today.Year);

    private static bool Concerns(Outlook outlook, string filter, int year, DateOnly today) => filter switch
    {
        Ending => outlook.Phase != Phase.Archived && outlook.End is { } end && end >= today && end.Year == year,
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
