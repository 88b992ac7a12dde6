using System.Globalization;
using PartnerBot.Cards;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;
using static PartnerBot.Cards.CardElement;

namespace PartnerBot.Conversations.Speaking;

/// <summary>A form as an Adaptive Card, filled with what is known; a fault stands right above its input.</summary>
internal static class FormCard
{
    private const int MostWhole = 3_000;
    private const int LongTwin = 120;
    private const int ShortTwin = 30;

    public static AdaptiveCard Draw(Voice voice, Form form, string entryId, bool details, IReadOnlyDictionary<string, Fault> faults)
    {
        var known = voice.Plan?.Entry(entryId);
        var entry = known ?? new Entry(entryId, form.Id);
        var fields = (details ? form.Details(entry) : form.Asked(entry)).Concat(form.Fields.Where(field => faults.ContainsKey(field.Id))).Distinct()
            .Where(field => !voice.InGroup || !(field.Confidential || field.Contact)).ToList();
        var title = known?[form.Naming.Id] is { } name && form.Many
            ? voice.Say("card.title-of", ("form", new Line($"form.{form.Id}")), ("name", Markdown.Cut(Showing.In(voice.Language, form.Naming, name), 80)))
            : voice.Say($"form.{form.Id}");
        var body = new List<CardElement>
        {
            new TextBlock(Markdown.Plain(title)) { Size = "large", Weight = "bolder", Style = "heading" },
            new TextBlock(voice.Say(faults.Count > 0 ? "card.please-correct" : details ? "card.details-intro" : $"form.{form.Id}.intro")) { IsSubtle = true, Spacing = "none" },
        };
        var (inputs, leftOff) = FormRoom.Of(Written(entry, faults), fields, faults, field => Elements(voice, form, field, entry, faults.GetValueOrDefault(field.Id)));
        body.AddRange(inputs);
        if (leftOff.Count > 0)
        {
            var names = leftOff.Select(field => voice.Say($"field.{form.Id}.{field.Id}")).ToList();
            body.Add(new TextBlock(Markdown.Plain(voice.Say("card.left-off", ("list", string.Join(", ", names)), ("name", names[0])))) { IsSubtle = true });
        }

        return new AdaptiveCard(body)
        {
            FallbackText = Twin(voice, form, title, fields, entry, faults),
            Lang = voice.Language.Code(),
            Actions = [.. Actions(voice, form, entryId, details, known is not null, [.. leftOff.Select(field => field.Id)])],
        };
    }

    private static int Written(Entry entry, IReadOnlyDictionary<string, Fault> faults) =>
        entry.Answers.Values.Sum(answer => answer.Value switch { Value.Words(var text) => text.Length, Value.Chosen(_, { } other) => other.Length, _ => 0 })
        + faults.Values.Sum(fault => fault.Typed?.Length ?? 0);

    private static IReadOnlyList<CardElement> Elements(Voice voice, Form form, Field field, Entry entry, Fault? fault) =>
    [
        .. fault is null ? (CardElement[])[] : [new TextBlock(Markdown.Plain(Words.Say(voice.Language, fault.Why))) { Color = "attention", Weight = "bolder" }],
        .. Inputs(voice, form, field, entry, fault),
    ];

    private static IEnumerable<CardCommand> Actions(Voice voice, Form form, string entry, bool details, bool exists, IReadOnlyList<string> leftOff)
    {
        yield return voice.Submit(voice.Say("card.keep"), details ? Verb.KeepDetails : Verb.Keep, form, entry, leftOff);
        if (exists && !details && form.Fields.Any(field => !field.Asked))
        {
            yield return voice.Show(voice.Say("card.details"), Verb.ShowDetails, form.Id, entry);
        }

        if (!details && voice is { OpensDialogs: true, InDialog: false })
        {
            yield return voice.Show(voice.Say("card.window"), Verb.ShowForm, form.Id, entry);
        }

        if (exists && form.Many)
        {
            yield return voice.Press(voice.Say("card.remove"), Verb.Remove, form.Id, entry, style: "destructive");
        }
    }

    /// <summary>What a field is filled in with, and what goes wrong with it.</summary>
    internal static IEnumerable<CardElement> Inputs(Voice voice, Form form, Field field, Entry entry, Fault? fault)
    {
        var label = voice.Say($"field.{form.Id}.{field.Id}");
        var hint = voice.Say($"hint.{form.Id}.{field.Id}");
        var value = entry[field.Id];
        var must = field == form.Naming ? true : (bool?)null;
        switch (field.Kind)
        {
            case FieldKind.One or FieldKind.Several:
                var chosen = value as Value.Chosen;
                yield return new InputChoiceSet(label, [.. field.Options!.Ids.Select(id => new CardChoice(voice.Say(field.Options.Key(id)), id))])
                {
                    Id = field.Id,
                    Value = chosen is { Options.Count: > 0 } ? string.Join(',', chosen.Options) : null,
                    IsMultiSelect = field.Kind == FieldKind.Several ? true : null,
                    Style = field.Kind == FieldKind.Several ? "expanded" : "compact",
                    Placeholder = voice.Say("card.choose"),
                };
                if (field.Open)
                {
                    yield return new InputText(voice.Say("card.beside", ("label", label)))
                    {
                        Id = field.Id + Submitting.Beside, Value = chosen?.Other, MaxLength = field.MaxLength, Placeholder = hint, Spacing = "small",
                    };
                }

                break;
            case FieldKind.Day:
                yield return new InputDate(label) { Id = field.Id, Value = value is Value.Day(var day) ? Iso(day) : null, ErrorMessage = voice.Say("answer.no-day") };
                break;
            case FieldKind.Number:
                yield return new InputNumber(label)
                {
                    Id = field.Id, Value = value is Value.Number(var amount, _) ? amount : null, Min = field.Min, Max = field.Max,
                    Placeholder = hint, ErrorMessage = voice.Say("answer.no-number"),
                };
                break;
            default:
                yield return new InputText(label)
                {
                    Id = field.Id, Value = fault is not null ? Markdown.Cut(fault.Typed, field.MaxLength) : (value is null or Value.Skipped ? null : Showing.In(voice.Language, field, value)), Placeholder = hint, MaxLength = field.MaxLength,
                    IsMultiline = field.Kind == FieldKind.Paragraph ? true : null, IsRequired = must, ErrorMessage = must is null ? null : voice.Say("card.missing", ("label", label)),
                    Style = field.Kind switch { FieldKind.Email => "email", FieldKind.Phone => "tel", FieldKind.Url => "url", _ => null },
                };
                break;
        }
    }

    internal static string Twin(Voice voice, Form form, string title, IReadOnlyList<Field> fields, Entry entry, IReadOnlyDictionary<string, Fault> faults)
    {
        var said = fields.Where(field => entry[field.Id] is not null).ToDictionary(field => field.Id, field => Showing.In(voice.Language, field, entry[field.Id]!, voice.Plan));
        // What was written stands in the card as a whole, where it must not be cut; the more of it there is, the less is left for the twin.
        var most = said.Values.Sum(text => text.Length) > MostWhole ? ShortTwin : LongTwin;
        return string.Join('\n', fields.Select(field =>
            $"{voice.Say($"field.{form.Id}.{field.Id}")}: {(faults.TryGetValue(field.Id, out var fault) ? Words.Say(voice.Language, fault.Why)
                : said.TryGetValue(field.Id, out var text) ? Markdown.Cut(text, most) : "…")}")
            .Prepend(title));
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
