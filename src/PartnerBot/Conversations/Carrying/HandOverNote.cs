using PartnerBot.Conversations.ActionPlan;
using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Roles;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Carrying;

/// <summary>
/// What somebody holds in a plan, for whoever takes it over: open tasks with their days and what holds them up, partners with how to reach them,
/// roles, results and goals. It is read from the plan, so that it is never out of date.
/// </summary>
internal static class HandOverNote
{
    public const string Kind = "hand-over-note";

    private const int LongestReach = 160;

    /// <summary>The order in which a successor wants to know.</summary>
    private static readonly string[] Order = ["task", "partner", "role", "result", "goal"];

    /// <summary>"Übergabenotiz für Frau Kaya".</summary>
    public static Decision Show(Talk talk, string said) => Show(talk, new Listing(Kind, said, 0));

    /// <summary>A page of it.</summary>
    public static Decision Show(Talk talk, Listing listing)
    {
        if (talk.Shown is not { } plan || Holdings.Of(plan, listing.Filter) is not { Count: > 0 } held)
        {
            talk.Say("leaving.holds-nothing", ("person", listing.Filter));
        }
        else
        {
            Add(talk, plan, held, new Line("hand-over-note.of", ("person", listing.Filter)), listing);
        }

        Guide.Repeat(talk);
        return talk.Done("command", "hand-over-note");
    }

    /// <summary>The card; each thing is named once, however often the person stands in it.</summary>
    /// <param name="listing">Whose it is, and how much of it was shown before.</param>
    public static void Add(Talk talk, Plan plan, IReadOnlyList<Position.At> held, Line title, Listing listing)
    {
        // In a group chat only what is shared may be named.
        var seen = plan.SeenBy(talk.Scene.Person, talk.Standing, talk.Scene.InGroup);
        List<SheetPart> parts =
        [
            .. from at in held
               let entry = seen?.Entry(at.Entry)
               where entry is not null && (entry.Form != "task" || Planning.Actions.DueDays.IsOpen(entry))
               group at by at.Entry into places
               let form = places.First().Form
               group Row(talk, plan, [.. places]) by form.Id into same
               orderby Array.IndexOf(Order, same.Key) is >= 0 and var place ? place : Order.Length
               select new SheetPart(new Line($"form.{same.Key}"), [.. same]),
        ];
        var all = parts.Sum(part => part.Rows.Count);
        if (all == 0)
        {
            return;
        }

        var (shown, cut) = Paging.Cut(Paging.Behind(parts, listing.From), talk.Language);
        var more = cut is { } count ? listing with { From = listing.From + count } : null;
        talk.State = talk.State with { Listing = more };
        talk.Add(new Reply.ShowSheet(new Sheet(title, shown) { Note = more is null ? null : new Line("plan.more", ("count", all - more.From)), More = more }));
    }

    private static SheetRow Row(Talk talk, Plan plan, IReadOnlyList<Position.At> places)
    {
        var (form, entry) = (places[0].Form, plan.Entry(places[0].Entry)!);
        var name = entry[form.Naming.Id] is { } value ? Showing.In(talk.Language, form.Naming, value) : Words.Say(talk.Language, $"form.{form.Id}");
        return form.Id switch
        {
            "task" => new SheetRow(name, TaskRows.Note(plan, entry)),
            "partner" when !places.Any(at => at.Field.Id == "contact") => new SheetRow(name, Reach(form, entry) is { Length: > 0 } reach ? new Line("hand-over-note.reach", ("how", reach)) : Labels(places)),
            _ => new SheetRow(name, Labels(places)),
        };
    }

    private static Line Labels(IReadOnlyList<Position.At> places) => new("hand-over-note.as", ("label", Talk.Label(places[0].Form, places[0].Field)));

    // Who is spoken to there, and how.
    private static string Reach(Form form, Entry partner)
    {
        var reach = string.Join(", ", form.Fields.Where(field => field.Id is "contact" or "position" or "email" or "phone").Select(field => partner.Said(field.Id)).OfType<string>());
        return reach.Length > LongestReach ? $"{reach[..LongestReach]}…" : reach;
    }
}
