using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Conversations;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Cards;

/// <summary>Plans up to the largest that there may be, written in everything that makes JSON and Markdown long. A seed makes the same plan again.</summary>
internal sealed class RandomPlans(int seed)
{
    private static readonly string[] Letters = ["a", "e", "ß", "ü", " ", "W", "\"", "\\", "*", "_", "<", "#", "|", "\n", "1.", "- ", "€", "漢", "👪", "\u202e"];

    private readonly Random chance = new(seed);

    public Language Language => seed % 2 == 0 ? Language.German : Language.English;

    public Plan Plan()
    {
        var plan = Editing.Begin(new Edit.Started("p", Text(120, full: false), "anna", Chat.Now));
        for (var number = 0; number < chance.Next(12); number++)
        {
            plan = plan.Apply(new Edit.Joined(new Member($"person-{number}", (Part)chance.Next(3), Text(80, full: false))));
        }

        var steps = Journey.Steps.Concat(Journey.Further).ToList();
        // Every other plan is as full as it may be.
        var full = chance.Next(2) == 0;
        foreach (var form in steps.SelectMany(step => step.Forms))
        {
            var count = full ? form.Most : chance.Next(Math.Min(form.Most, 6) + 1);
            for (var number = 0; number < Math.Min(count, 200); number++)
            {
                var entry = Journey.Fresh(plan, form).Entry;
                plan = plan.Apply(new Edit.EntryAdded(entry, form.Id));
                plan = form.Fields.Where(_ => full || chance.Next(3) > 0).Aggregate(plan, (now, field) => now.Apply(new Edit.Answered(entry, field.Id, Value(field, full))));
            }
        }

        return plan;
    }

    private Value Value(Field field, bool full) => field.Kind switch
    {
        FieldKind.Number => new Value.Number(field.Max ?? 1_000_000),
        FieldKind.Day => new Value.Day(new DateOnly(2027, 12, 31)),
        FieldKind.One => new Value.Chosen([field.Options!.Ids[chance.Next(field.Options.Ids.Count)]]),
        FieldKind.Several => new Value.Chosen(full ? field.Options!.Ids : [.. field.Options!.Ids.Where(_ => chance.Next(2) == 0)], field.Open ? Text(field.MaxLength, full) : null),
        _ => new Value.Words(Text(field.MaxLength, full)),
    };

    private string Text(int most, bool full)
    {
        var length = full ? most : 1 + chance.Next(most);
        var text = new System.Text.StringBuilder();
        // Some write whole lines of stars.
        var only = chance.Next(8) == 0 ? Letters[chance.Next(Letters.Length)] : null;
        while (text.Length < length)
        {
            text.Append(only ?? Letters[chance.Next(Letters.Length)]);
        }

        var cut = text.ToString()[..length];
        return char.IsHighSurrogate(cut[^1]) ? cut[..^1] + "." : cut;
    }
}
