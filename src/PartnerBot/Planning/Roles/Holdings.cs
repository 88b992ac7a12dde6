using PartnerBot.Planning.Forms;

namespace PartnerBot.Planning.Roles;

/// <summary>All that one person holds in a plan, wherever a person can stand.</summary>
public static class Holdings
{
    /// <summary>Fields that hold this person, alone or among others, in the order of the journey.</summary>
    public static IReadOnlyList<Position.At> Of(Plan plan, string person)
    {
        var fields = (from entry in plan.Entries
                      let form = Journey.Find(entry.Form)
                      where form is not null
                      from field in form.Fields
                      where field.Kind == FieldKind.Person || IsList(form, field)
                      select (At: new Position.At(form, entry.Id, field), Names: Names.In(entry.Said(field.Id)))).ToList();
        var meant = Names.Meant(person, fields.SelectMany(field => field.Names));
        return [.. fields.Where(field => field.Names.Any(meant.Contains)).Select(field => field.At)];
    }

    /// <summary>The edits that put the successor wherever the person stood. What is done stays history.</summary>
    public static IReadOnlyList<Edit> Move(Plan plan, string person, string successor) =>
        [.. Of(plan, person).Where(at => at.Form.Id != "task" || plan.Entry(at.Entry)!.IsOpenTask())
            .Select(at => new Edit.Answered(at.Entry, at.Field.Id, new Value.Words(Replace(plan.Entry(at.Entry)!.Said(at.Field.Id)!, person, successor))))];

    private static bool IsOpenTask(this Entry task) => Actions.DueDays.IsOpen(task);

    private static bool IsList(Form form, Field field) =>
        (form.Id, field.Id) is ("task", "helpers") or ("result", "responsible" or "consulted" or "informed");

    // Somebody who stands there already is not named twice.
    private static string Replace(string line, string person, string successor)
    {
        var names = Names.In(line);
        return names.Count < 2 ? successor : string.Join(", ", names.Select(name => Names.Same(name, person) ? successor : name).Distinct(StringComparer.OrdinalIgnoreCase));
    }
}
