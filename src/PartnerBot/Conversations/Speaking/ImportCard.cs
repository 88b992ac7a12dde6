using System.Globalization;
using PartnerBot.Cards;
using PartnerBot.Conversations.Directory.Importing;
using PartnerBot.Conversations.Handles;
using PartnerBot.Planning.Directory;
using PartnerBot.Texts;
using static PartnerBot.Cards.CardElement;

namespace PartnerBot.Conversations.Speaking;

/// <summary>A list before it is taken: what its columns are read as, its first rows, and what will not be taken.</summary>
internal static class ImportCard
{
    // A message stays below the 28 KB (UTF-16) that clients take: every text stands in it three times.
    private const int RowsShown = 2;
    private const int ColumnsShown = 20;
    private const int MostRejected = 10;
    private const int MostKnown = 3;
    private const int LongestCell = 32;
    private const int LongestReason = 100;

    /// <summary>Wider tables are corrected by words; the card would grow beyond what clients take.</summary>
    private const int MostColumnsToChoose = 10;

    /// <summary>What lists get wrong in practice; the other fields are corrected by words.</summary>
    private static readonly string[] Choosable = ["name", "kind", "town", "contact", "email", "phone"];

    public static AdaptiveCard Draw(Voice voice, ImportPreview preview)
    {
        var (file, grid, mapping, plan) = preview;
        var title = voice.Say("import.title", ("file", Written.Cut(file, 80)));
        var counts = voice.Say("import.counts", ("count", plan.Accepted.Count), ("known", plan.Known.Count), ("rejected", plan.Rejected.Count));
        var body = new List<CardElement>
        {
            new TextBlock(Markdown.Plain(title)) { Size = "large", Weight = "bolder", Style = "heading" },
            new TextBlock(counts) { Spacing = "none" },
        };
        var twin = new List<string> { title, counts };
        Part(voice.Say("import.columns"), [.. Enumerable.Range(0, Math.Min(grid.Columns, ColumnsShown)).Select(column => Column(voice, preview, column))], body, twin);
        Part(voice.Say("import.first-rows"), [.. plan.Accepted.Take(RowsShown).Select(one => First(voice, one.Organisation))], body, twin);
        Part(voice.Say("import.rejected"), Trouble(voice, plan.Rejected, MostRejected), body, twin);
        Part(voice.Say("import.known"), Trouble(voice, plan.Known, MostKnown), body, twin);
        if (grid.Columns <= MostColumnsToChoose)
        {
            body.AddRange(Choosable.Select(field => Choice(voice, preview, field)));
        }

        return new AdaptiveCard(body)
        {
            FallbackText = string.Join('\n', twin),
            Lang = voice.Language.Code(),
            Actions =
            [
                voice.Press(voice.Say("offer.take-list"), Verb.TakeList, style: "positive"),
                .. grid.Columns <= MostColumnsToChoose ? (CardCommand[])[voice.Submit(voice.Say("import.keep-mapping"), Verb.KeepMapping, OrganisationForm.Form, "")] : [],
            ],
        };
    }

    private static void Part(string heading, IReadOnlyList<string> lines, List<CardElement> body, List<string> twin)
    {
        if (lines.Count == 0)
        {
            return;
        }

        body.Add(new TextBlock(heading) { Weight = "bolder", Color = "accent", Separator = true, Spacing = "medium" });
        body.Add(new TextBlock(Markdown.Plain(string.Join("\n\n", lines))) { Spacing = "small" });
        twin.Add(heading);
        twin.AddRange(lines.Select(line => $"• {line}"));
    }

    private static string Column(Voice voice, ImportPreview preview, int column)
    {
        var field = preview.Mapping.Columns.FirstOrDefault(one => one.Value == column).Key;
        return voice.Say(
            field is null ? "import.column-left" : "import.column",
            ("number", column + 1), ("heading", Heading(preview, column)), ("label", field is null ? "" : new Line($"field.organisation.{field}")));
    }

    private static string Heading(ImportPreview preview, int column) =>
        Written.Cut(preview.Mapping.Header >= 0 ? preview.Grid[preview.Mapping.Header, column] : preview.Grid[0, column], 40).ReplaceLineEndings(" ");

    private static string First(Voice voice, Organisation organisation) => string.Join(" · ", OrganisationForm.Form.Fields
        .Where(field => organisation.Facts.ContainsKey(field.Id))
        .Select(field => Written.Cut(Showing.In(voice.Language, field, organisation.Facts[field.Id]).ReplaceLineEndings(" "), LongestCell)));

    private static IReadOnlyList<string> Trouble(Voice voice, IReadOnlyList<(int Row, Line Why)> rows, int most) =>
    [
        .. rows.Take(most).Select(one => voice.Say("import.row", ("number", one.Row), ("why", Written.Cut(Words.Say(voice.Language, one.Why), LongestReason)))),
        .. rows.Count > most ? (string[])[voice.Say("plan.more", ("count", rows.Count - most))] : [],
    ];

    private static InputChoiceSet Choice(Voice voice, ImportPreview preview, string field) => new(
        voice.Say($"field.organisation.{field}"),
        [
            new CardChoice(voice.Say("import.none"), "-1"),
            .. Enumerable.Range(0, preview.Grid.Columns).Select(column => new CardChoice($"{column + 1}: {Written.Cut(Heading(preview, column), 24)}", column.ToString(CultureInfo.InvariantCulture))),
        ])
    {
        Id = field,
        Value = preview.Mapping.Columns.TryGetValue(field, out var at) ? at.ToString(CultureInfo.InvariantCulture) : "-1",
        Style = "compact",
    };
}
