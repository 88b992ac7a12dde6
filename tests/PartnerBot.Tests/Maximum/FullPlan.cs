using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Remarks;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Tests.Maximum;

/// <summary>
/// A plan in which there is as much as there can be: every form as often as it can be filled, every text as long as it may be. Compiled into the
/// tests and into the benchmarks.
/// </summary>
internal static class FullPlan
{
    public static readonly DateTimeOffset Begun = new(2026, 9, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly FirstDay = new(2026, 11, 1);

    /// <param name="owner">Leads it; <c>ben</c> is a member, <c>kaya</c> comes from the first partner.</param>
    /// <param name="letter">What the long texts are made of.</param>
    public static Plan Of(string owner, string letter = "ö") => All(letter).Aggregate(Editing.Begin(new Edit.Started("full", Text("Bündnis", 120, letter), owner, Begun, "Anna Lindner")), Editing.Apply);

    /// <summary>The documented maximum, edit by edit: the four steps of every plan and the actions, with 200 tasks, 40 partners and texts of 2,000 signs.</summary>
    public static IReadOnlyList<Edit> Documented(string owner, string title) =>
        [new Edit.Started("full", title, owner, Begun, "Anna Lindner"), .. All("e", ["need", "partner", "role", "rules", "goal", "anchor", "task"])];

    private static IEnumerable<Edit> All(string letter, string[]? only = null)
    {
        yield return new Edit.Joined(new Member("ben", Part.Member, "Ben Okafor"));
        yield return new Edit.Joined(new Member("kaya", Part.Partner, "Frau Kaya", "partner-2"));
        var added = 0;
        foreach (var form in Journey.All.SelectMany(step => step.Forms).Where(form => only is null || only.Contains(form.Id)))
        {
            for (var number = 0; number < form.Most; number++)
            {
                added++;
                var id = form.Many ? $"{form.Id}-{added}" : form.Id;
                yield return new Edit.EntryAdded(id, form.Id);
                foreach (var field in form.Fields)
                {
                    yield return new Edit.Answered(id, field.Id, Full(form, field, number, letter));
                }
            }
        }

        for (var number = 0; only is null && number < Remark.Most; number++)
        {
            yield return new Edit.Remarked(new Remark(number + 1, number % 3 == 0 ? "" : $"partner-{2 + (number % 40)}", number % 4 == 0 ? "kaya" : "ben", "Ben Okafor", Begun.AddHours(number), Text($"Wort {number}", Remark.Longest, letter))
            {
                Internal = number % 5 == 1,
            });
        }
    }

    private static Value Full(Form form, Field field, int number, string letter) => (form.Id, field.Id) switch
    {
        ("task", "due") => number % 3 == 0 ? new Value.Relative("event", (number % 20) - 10, Span.Weeks) : new Value.Day(FirstDay.AddDays(number)),
        ("task", "owner") => new Value.Words(number % 4 == 0 ? "Frau Kaya" : Text($"Person {number % 30}", 60, letter)),
        ("task", "state") => new Value.Chosen([field.Options!.Ids[number % field.Options.Ids.Count]]),
        ("task", "visible") => new Value.Chosen([number % 2 == 0 ? "yes" : "no"]),
        ("partner", "contact") => new Value.Words(number == 0 ? "Frau Kaya" : Text($"Herr Nummer {number}", 60, letter)),
        ("contact", "partner") or ("level", "partner") or ("balance", "party") => new Value.Words(Text($"Stelle {number % 40}", 200, letter)),
        ("partner", "organisation") => new Value.Words(Text($"Stelle {number}", 200, letter)),
        _ => field.Kind switch
        {
            FieldKind.One => new Value.Chosen([field.Options!.Ids[number % field.Options.Ids.Count]], field.Open ? Text("anders", field.MaxLength, letter) : null),
            FieldKind.Several => new Value.Chosen(field.Options!.Ids, field.Open ? Text("anders", field.MaxLength, letter) : null),
            FieldKind.Number => new Value.Number(Math.Max(field.Min ?? 0, Math.Min(field.Max ?? 1000, number + 1))),
            FieldKind.Day => new Value.Day(FirstDay.AddDays(7 * number)),
            FieldKind.Due => new Value.Day(FirstDay.AddDays(number)),
            FieldKind.Email => new Value.Words($"{new string('a', 150)}{number}@example.org"),
            FieldKind.Phone => new Value.Words("+49 30 123456789"),
            FieldKind.Url => new Value.Words($"https://example.org/{new string('a', 160)}"),
            FieldKind.Rhythm => new Value.Words("monatlich"),
            _ => new Value.Words(Text($"{form.Id} {field.Id} {number}", field.MaxLength, letter)),
        },
    };

    private static string Text(string begin, int length, string letter)
    {
        var text = $"{begin} ";
        while (text.Length + letter.Length + 1 <= length)
        {
            text += text.Length % 9 == 8 ? " " : letter;
        }

        return text.TrimEnd();
    }
}
