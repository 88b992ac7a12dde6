using PartnerBot.Texts;

namespace PartnerBot.Understanding;

/// <summary>Reads from a command what it is about.</summary>
internal static class ArgumentReader
{
    /// <summary>The arguments of a command.</summary>
    public static Arguments Read(
        Message message, Intent intent, PlanQuestion? question, List<Unit> units, Surroundings surroundings, Language conversation)
    {
        var time = TimePhrase.In(message, units);
        var when = time is var (first, last) ? Cut(message, first, last) : null;
        var arguments = new Arguments { When = when, Question = question };
        return intent switch
        {
            Intent.ChangeLanguage => arguments with { Target = Target(message, conversation) },
            Intent.ChangeField => Field(message, surroundings, units, arguments),
            Intent.AssignRole => Role(message, surroundings, units, arguments),
            Intent.InvitePerson or Intent.ShowTasks or Intent.DraftMessage => arguments with { Person = Person(message, surroundings, units) },
            Intent.HandOver when Succession.In(message, surroundings, units) is var (leaving, following) => arguments with { Person = leaving, Title = following },
            Intent.StartPlan when IsNameless(message, units, time) => arguments,
            Intent.RemindMe => Reminder(message, surroundings, units, time, arguments),
            _ => arguments with { Title = Known(message, intent, surroundings) ?? TitleSlot.In(message, intent, units, time) },
        };
    }

    // "A new partnership" gives the plan no name; "a partnership with the museum" does.
    private static bool IsNameless(Message message, List<Unit> units, (int First, int Last)? time) =>
        TitleSlot.In(message, Intent.StartPlan, units, time) is { } title && message.Words.All(word => word.Kind is not (WordKind.Quotation or WordKind.Rest))
        && units.Exists(unit => unit.Concept == "PARTNERSHIP" && title.Text.Equals(Cut(message, unit.Word, unit.Word + unit.Words - 1)?.Text, StringComparison.Ordinal));

    // Whoever stands right behind the verb is reminded; a person further on is what the reminder is about.
    private static Arguments Reminder(Message message, Surroundings surroundings, List<Unit> units, (int First, int Last)? time, Arguments arguments)
    {
        var verb = units.FindIndex(unit => unit.Concept == "REMIND");
        var behind = verb < 0 ? message.Words.Count : units[verb].Word + units[verb].Words;
        var person = Person(message, surroundings, units) is { } found && behind < message.Words.Count && found.Start == message.Words[behind].Start
            && found.Id != PersonSlot.Speaker ? found : null;
        return arguments with { Person = person, Title = TitleSlot.In(message, Intent.RemindMe, units, time, person) };
    }

    private static Arguments Field(Message message, Surroundings surroundings, List<Unit> units, Arguments arguments)
    {
        var field = FieldSlot.In(message, surroundings, units);
        return arguments with { Field = field, Title = FieldSlot.Value(message, field, units) };
    }

    private static Arguments Role(Message message, Surroundings surroundings, List<Unit> units, Arguments arguments)
    {
        var person = Person(message, surroundings, units);
        if (Things.In(message, surroundings.Roles) is var (role, first, last))
        {
            return arguments with { Person = person, Role = Cut(message, first, last)! with { Id = role.Id } };
        }

        var unit = units.Find(unit => unit.Concept == "ROLE");
        if (unit.Words > 0)
        {
            return arguments with { Person = person, Role = Cut(message, unit.Word, unit.Word + unit.Words - 1) };
        }

        return arguments with { Person = person, Title = Known(message, Intent.MarkDone, surroundings) ?? Task(message, person, units) };
    }

    // What is neither the person nor a carrier: the flyer in "assign the flyer to Anna".
    private static Slot? Task(Message message, Slot? person, List<Unit> units)
    {
        foreach (var unit in units)
        {
            var words = message.Words.Skip(unit.Word).Take(unit.Words)
                .Where(word => person is null || word.End <= person.Start || word.Start > person.End).ToList();
            if (!Carriers.Carries(Intent.AssignRole, unit) && words is [var first, ..])
            {
                return TitleSlot.Cut(message, first.Start, words[^1].End);
            }
        }

        return null;
    }

    private static Slot? Person(Message message, Surroundings surroundings, List<Unit> units)
    {
        var person = PersonSlot.In(message, surroundings, units);
        return person?.Text.ToUpperInvariant() is "MIR" or "MICH" or "ME" ? null : person;
    }

    private static Slot? Known(Message message, Intent intent, Surroundings surroundings)
    {
        var things = intent switch
        {
            Intent.OpenPlan or Intent.RestorePlan or Intent.ArchivePlan or Intent.DeletePlan or Intent.ShowPlan => surroundings.Plans,
            Intent.MarkDone or Intent.Snooze or Intent.BlockTask or Intent.MoveDate => surroundings.Tasks,
            Intent.RemoveItem => [.. surroundings.Tasks, .. surroundings.Partners, .. surroundings.People],
            Intent.HealthCheck or Intent.DraftMessage or Intent.FitScore or Intent.LogContact => surroundings.Partners,
            _ => [],
        };
        return Things.In(message, things) is var (thing, first, last)
            ? Cut(message, first, last)! with { Id = thing.Id }
            : null;
    }

    private static Slot? Cut(Message message, int first, int last) => TitleSlot.Cut(message, message.Words[first].Start, message.Words[last].End);

    private static Language Target(Message message, Language conversation)
    {
        var named = message.Words.Where(word => word.Text.StartsWith("engl", StringComparison.Ordinal)
            || word.Text.StartsWith("deutsch", StringComparison.Ordinal) || word.Text == "german").ToList();
        var other = conversation == Language.German ? Language.English : Language.German;
        return named.Count == 0 ? other : named[^1].Text[0] == 'e' ? Language.English : Language.German;
    }
}
