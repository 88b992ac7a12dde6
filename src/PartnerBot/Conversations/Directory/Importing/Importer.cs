using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Records;
using PartnerBot.Spreadsheets;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Directory.Importing;

/// <summary>Reads a list of organisations into the directory: shown first, corrected where needed, then taken as a whole or not at all.</summary>
internal static class Importer
{
    private const string Intent = "import-directory";

    /// <summary>Says how a list gets in.</summary>
    public static Decision Begin(Talk talk)
    {
        if (Insider.Stop(talk, Intent) is { } stop)
        {
            return stop;
        }

        if (talk.Place is Place.Importing at)
        {
            return Show(talk, at);
        }

        talk.Place = new Place.AwaitingList();
        Guide.Repeat(talk);
        return talk.Done("command", Intent);
    }

    /// <summary>A table was sent.</summary>
    public static Decision Attached(Talk talk, AttachedFile file) =>
        Insider.Stop(talk, Intent) ?? Show(talk, new Place.Importing(file.Id, file.Name, null));

    /// <summary>Another column for a field, or other headings, by words; null for other words.</summary>
    public static Decision? Correct(Talk talk, Place.Importing at, string text) =>
        ColumnWords.Read(text) is { } change ? With(talk, at, mapping => change(mapping)) : null;

    /// <summary>The columns as a card says them.</summary>
    public static Decision Submit(Talk talk, IReadOnlyDictionary<string, string> inputs) => talk.Place is not Place.Importing at
        ? Begin(talk)
        : With(talk, at, mapping => inputs.Where(input => OrganisationForm.Form.Field(input.Key) is not null && int.TryParse(input.Value, out _))
            .Aggregate(mapping, (now, input) => now.With(input.Key, int.Parse(input.Value, System.Globalization.CultureInfo.InvariantCulture))));

    /// <summary>Takes the list that was shown: every good row, in one transaction.</summary>
    public static Decision Take(Talk talk)
    {
        if (Insider.Stop(talk, Intent) is { } stop)
        {
            return stop;
        }

        if (talk.Place is not Place.Importing at)
        {
            return Begin(talk);
        }

        if (Look(talk, at, out var preview) is { } decision)
        {
            return decision;
        }

        var last = new RecordKey(LastImport.Kind, talk.Scene.Person);
        if (!talk.Scene.Fetched.Ones.TryGetValue(last, out var before))
        {
            return new Decision.Needs(new Need.One(last.Kind, last.Id));
        }

        foreach (var (id, organisation) in preview!.Plan.Accepted)
        {
            Shelf.Keep(talk, id, 0, organisation);
        }

        if (preview.Plan.Accepted.Count > 0)
        {
            var import = new LastImport(at.Name, talk.Scene.At, [.. preview.Plan.Accepted.Select(accepted => accepted.Id)]);
            talk.Keep(new RecordChange(last.Kind, last.Id, before?.Version ?? 0, import.Write()));
        }

        talk.Place = new Place.Idle();
        talk.Say(
            preview.Plan.Accepted.Count > 0 ? "import.done" : "import.nothing",
            ("count", preview.Plan.Accepted.Count), ("known", preview.Plan.Known.Count), ("rejected", preview.Plan.Rejected.Count));
        talk.Add(new Reply.Offer(new Line("ask.what-next"), [new Line("offer.show-directory"), .. preview.Plan.Accepted.Count > 0 ? (Line[])[new Line("intent.undo-import")] : [], new Line("offer.continue"), new Line("offer.help")]));
        return talk.Done("command", Intent);
    }

    private static Decision With(Talk talk, Place.Importing at, Func<Mapping, Mapping> change)
    {
        if (Insider.Stop(talk, Intent) is { } stop)
        {
            return stop;
        }

        return Look(talk, at, out var preview) ?? Show(talk, at with { Mapping = change(preview!.Mapping) });
    }

    private static Decision Show(Talk talk, Place.Importing at)
    {
        if (Look(talk, at, out var preview) is { } decision)
        {
            return decision;
        }

        talk.Place = at with { Mapping = preview!.Mapping };
        talk.Add(new Reply.ShowImport(preview));
        Ask(talk);
        return talk.Done("command", Intent);
    }

    public static void Ask(Talk talk) => talk.Add(new Reply.Offer(new Line("import.take"), [new Line("offer.take-list"), new Line("offer.cancel")]));

    // What stands in the way of a preview: something to fetch, or a file that is no list.
    private static Decision? Look(Talk talk, Place.Importing at, out ImportPreview? preview)
    {
        preview = null;
        if (!talk.Scene.Fetched.Tables.TryGetValue(at.File, out var reading))
        {
            return new Decision.Needs(new Need.ATable(at.File));
        }

        if (reading is not GridReading.Taken(var grid))
        {
            return Refuse(talk, at, reading as GridReading.Refused);
        }

        if (Shelf.All(talk) is not { } all)
        {
            return new Decision.Needs(new Need.AllOf(Organisation.Kind));
        }

        var mapping = at.Mapping ?? HeaderWords.Read(grid);
        preview = new ImportPreview(at.Name, grid, mapping, ImportPlan.Of(grid, mapping, all, talk.Language, talk.Scene.Local));
        return null;
    }

    private static Decision Refuse(Talk talk, Place.Importing at, GridReading.Refused? refused)
    {
        talk.Place = new Place.AwaitingList();
        talk.Say(
            RefusalWords.Of(refused),
            ("file", at.Name), ("rows", GridLimits.MostRows - 1), ("columns", GridLimits.MostColumns));
        Guide.Repeat(talk);
        return talk.Done("repair", Intent);
    }
}
