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
    public static AdaptiveCard Draw(Voice voice, Form form, string entryId, bool details, IReadOnlyDictionary<string, Fault> faults)
    {
        var known = voice.Plan?.Entry(entryId);
        var entry = known ?? new Entry(entryId, form.Id);
        var beyond = CardRoom.Beyond(form, entry);
        var wanted = (details ? form.Details(entry).Concat(beyond) : form.Asked(entry)).Concat(form.Fields.Where(field => faults.ContainsKey(field.Id))).Distinct()
            .Where(field => !voice.InGroup || !(field.Confidential || field.Contact)).ToList();
        var fields = CardRoom.Fitting(wanted, field => faults.GetValueOrDefault(field.Id)?.Typed ?? CardRoom.Text(entry[field.Id]), field => faults.ContainsKey(field.Id));
        var title = known?[form.Naming.Id] is { } name && form.Many
            ? voice.Say("card.title-of", ("form", new Line($"form.{form.Id}")), ("name", Written.Cut(Showing.In(voice.Language, form.Naming, name), 80)))
            : voice.Say($"form.{form.Id}");
        var body = new List<CardElement>
        {
            new TextBlock(Markdown.Plain(title)) { Size = "large", Weight = "bolder", Style = "heading" },
            new TextBlock(voice.Say(faults.Count > 0 ? "card.please-correct" : details ? "card.details-intro" : $"form.{form.Id}.intro")) { IsSubtle = true, Spacing = "none" },
        };
        foreach (var field in fields)
        {
            if (faults.TryGetValue(field.Id, out var fault))
            {
                body.Add(new TextBlock(Markdown.Plain(Words.Say(voice.Language, fault.Why))) { Color = "attention", Weight = "bolder" });
            }

            body.AddRange(Inputs(voice, form, field, entry, fault));
        }

        // What found no room on the card is named, and reached elsewhere.
        var rest = wanted.Except(fields).Select(field => voice.Say($"field.{form.Id}.{field.Id}")).ToList();
        if (rest.Count > 0)
        {
            var elsewhere = voice.Say(
                details ? "card.no-room" : "card.elsewhere", ("list", string.Join(", ", rest)), ("example", new Line("offer.change", ("label", rest[0]))));
            body.Add(new TextBlock(Markdown.Plain(elsewhere)) { IsSubtle = true });
        }

        return new AdaptiveCard(body)
        {
            FallbackText = Twin(voice, form, title, wanted, entry, faults),
            Lang = voice.Language.Code(),
            Actions = [.. Actions(voice, form, entryId, details, known is not null, beyond.Count > 0)],
        };
    }

    private static IEnumerable<CardCommand> Actions(Voice voice, Form form, string entry, bool details, bool exists, bool more)
    {
        yield return voice.Submit(voice.Say("card.keep"), details ? Verb.KeepDetails : Verb.Keep, form, entry);
        if (exists && !details && (more || form.Fields.Any(field => !field.Asked)))
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

    internal static string Twin(Voice voice, Form form, string title, IEnumerable<Field> fields, Entry entry, IReadOnlyDictionary<string, Fault> faults) =>
        string.Join('\n', fields.Select(field =>
            $"{voice.Say($"field.{form.Id}.{field.Id}")}: {(faults.TryGetValue(field.Id, out var fault) ? Words.Say(voice.Language, fault.Why)
                : entry[field.Id] is { } value ? Written.Cut(Showing.In(voice.Language, field, value, voice.Plan), 120) : "…")}")
            .Prepend(title));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
