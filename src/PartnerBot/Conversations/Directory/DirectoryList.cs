using System.Globalization;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Directory;

/// <summary>The directory as a list, whole or what was searched for.</summary>
internal static class DirectoryList
{
    private const string Kind = "directory";
    private const string Intent = "show-directory";

    /// <summary>Shows what the words speak of; all where they speak of nothing in particular.</summary>
    public static Decision Search(Talk talk, string words) => Show(talk, new Listing(Kind, words.Trim(), 0));

    public static Decision Show(Talk talk, Listing listing)
    {
        if (Insider.Stop(talk, Intent) is { } stop)
        {
            return stop;
        }

        if (Shelf.All(talk) is not { } all)
        {
            return new Decision.Needs(new Need.AllOf(Organisation.Kind));
        }

        var found = listing.Filter.Length > 0 ? DirectorySearch.Find(all, listing.Filter) : null;
        if (found is [var only])
        {
            return OrganisationView.Show(talk, only.Id, only.Organisation);
        }

        talk.State = talk.State with { Listing = null };
        if (all.Count == 0 || found is [])
        {
            talk.Say(all.Count == 0 ? "directory.empty" : "directory.none", ("count", all.Count));
            talk.Place = new Place.Idle();
            Offers(talk, "ask.what-next");
            return talk.Done("command", Intent);
        }

        var order = StringComparer.Create(CultureInfo.GetCultureInfo(talk.Language.Tag()), ignoreCase: true);
        List(talk, listing, found ?? [.. all.OrderBy(one => one.Organisation.Name, order)], found is null);
        return talk.Done("command", Intent);
    }

    /// <summary>A number or a name out of the list that was shown; null for other words.</summary>
    public static Decision? Choose(Talk talk, IReadOnlyList<string> ids, string text)
    {
        if (int.TryParse(text.Trim().TrimEnd('.'), out var number) && number >= 1 && number <= ids.Count)
        {
            return OrganisationView.Open(talk, ids[number - 1]);
        }

        if (Insider.Stop(talk, Intent) is { } stop)
        {
            return stop;
        }

        return Shelf.All(talk) is not { } all ? new Decision.Needs(new Need.AllOf(Organisation.Kind))
            : DirectorySearch.Find(all, text) is [var only, ..] found && (found.Count == 1 || OrganisationName.Key(only.Organisation.Name) == OrganisationName.Key(text))
                ? OrganisationView.Show(talk, only.Id, only.Organisation)
            : null;
    }

    /// <summary>What can be done with the directory as a whole.</summary>
    public static void Offers(Talk talk, string question) => talk.Add(new Reply.Offer(
        new Line(question), [new Line("offer.add-organisation"), new Line("offer.import"), .. talk.State.Listing is null ? (Line[])[] : [new Line("offer.show-more")], new Line("offer.help")]));

    private static void List(Talk talk, Listing listing, IReadOnlyList<(string Id, Organisation Organisation)> shown, bool whole)
    {
        var rows = shown.Skip(listing.From).Take(Paging.MostRows)
            .Select((one, at) => new SheetRow($"{listing.From + at + 1}. {one.Organisation.Name}", Note(one.Organisation), new SheetButton(new Line("plans.open"), Verb.OpenOrganisation, Entry: one.Id))).ToList();
        var (parts, fit) = Paging.Cut([new SheetPart(null, rows)], talk.Language);
        var end = listing.From + (fit ?? rows.Count);
        var more = end < shown.Count ? listing with { From = end } : null;
        talk.State = talk.State with { Listing = more };
        talk.Place = new Place.InDirectory([.. shown.Take(end).Select(one => one.Id)]);
        talk.Add(new Reply.ShowSheet(new Sheet(new Line("directory.title"), parts)
        {
            Note = new Line(whole ? "directory.all" : "directory.found", ("count", shown.Count)),
            More = more,
        }));
        Offers(talk, "directory.which");
    }

    private static Line Note(Organisation organisation) => new("directory.note", ("facts", new Facts(organisation)));

    private sealed record Facts(Organisation Organisation) : IShown
    {
        private static readonly Field KindField = OrganisationForm.Form.Field("kind")!;

        public string In(Language language) => string.Join(" · ", new[]
        {
            Organisation.Facts.TryGetValue("kind", out var kind) ? Showing.In(language, KindField, kind) : null,
            Organisation.Said("town"),
            Organisation.Said("contact"),
        }.OfType<string>().DefaultIfEmpty("–"));
    }
}
