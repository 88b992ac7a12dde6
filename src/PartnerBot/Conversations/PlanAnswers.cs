using PartnerBot.Conversations.ActionPlan;
using PartnerBot.Conversations.Commands;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;
using PartnerBot.Understanding;

namespace PartnerBot.Conversations;

/// <summary>Answers questions about one's own plan from the plan: who does what, which goals, what is missing.</summary>
internal static class PlanAnswers
{
    /// <summary>Of a longer text an answer says the beginning; the plan has all of it.</summary>
    private const int MostOfText = 200;

    public static Decision Answer(Talk talk, Command command)
    {
        switch (command.Question)
        {
            case PlanQuestion.Roles:
                List(talk, "role", "about.roles", ["person", "organisation", "deputy"]);
                TaskAnswers.Loads(talk);
                break;
            case PlanQuestion.Partners:
                List(talk, "partner", "about.partners", ["kind", "contact", "brings"]);
                break;
            case PlanQuestion.Goals:
                List(talk, "goal", "about.goals", ["indicator", "target", "by"]);
                break;
            case PlanQuestion.Due when talk.Plan!.Of("task").Any():
                TaskAnswers.Due(talk, command);
                break;
            case PlanQuestion.Overdue when talk.Plan!.Of("task").Any():
                TaskAnswers.Overdue(talk);
                break;
            case PlanQuestion.Dates or PlanQuestion.Due or PlanQuestion.Overdue:
                Dates(talk);
                break;
            case PlanQuestion.Signature:
                Signature(talk);
                break;
            default:
                Missing(talk);
                break;
        }

        Guide.Repeat(talk);
        return talk.Done("answer", "ask-plan");
    }

    private static void List(Talk talk, string formId, string key, string[] shown)
    {
        var form = Journey.Form(formId);
        var entries = talk.Shown!.Of(formId).Where(entry => entry[form.Naming.Id] is not null).ToList();
        if (entries.Count == 0)
        {
            talk.Say($"{key}.none");
            return;
        }

        talk.Say(key);
        foreach (var entry in entries.Take(10))
        {
            var fields = shown.Select(id => form.Field(id)!).Where(field => entry[field.Id] is not (null or Value.Skipped));
            talk.Say("about.entry", ("name", Brief(talk, form.Naming, entry[form.Naming.Id]!)), ("facts", new Facts(form, entry, [.. fields])));
        }
    }

    private static void Dates(Talk talk)
    {
        var days = (from entry in talk.Shown!.Entries
                    let form = Journey.Find(entry.Form)
                    where form is not null
                    from field in form.Fields
                    where entry[field.Id] is Value.Day
                    orderby ((Value.Day)entry[field.Id]!).Date
                    select (form, field, entry)).ToList();
        talk.Say(days.Count == 0 ? "about.dates.none" : "about.dates");
        foreach (var (form, field, entry) in days.Take(10))
        {
            talk.Say("about.date", ("label", Talk.Label(form, field)), ("name", entry[form.Naming.Id] is { } name ? Brief(talk, form.Naming, name) : ""), ("day", ((Value.Day)entry[field.Id]!).Date));
        }
    }

    private static string Brief(Talk talk, Field field, Value value) => Speaking.Written.Cut(Showing.In(talk.Language, field, value), MostOfText);

    private static void Signature(Talk talk)
    {
        if (talk.Shown!.Entry("rules")?.Said("signing") is { } who)
        {
            talk.Say("about.signature", ("who", who));
        }
        else
        {
            talk.Say("about.signature.none");
        }
    }

    private static void Missing(Talk talk)
    {
        var missing = Journey.Missing(talk.Shown!).ToList();
        var next = Journey.Next(talk.Shown!) switch
        {
            Position.At at => Journey.StepOf(at.Form.Id),
            Position.Another another => Journey.StepOf(another.Form.Id),
            _ => null,
        };
        if (next is not null)
        {
            talk.Say("about.progress", ("number", Journey.Number(next)), ("count", Journey.Steps.Count), ("step", new Line($"step.{next.Id}")));
        }

        talk.Say(missing.Count == 0 ? "about.missing.none" : "about.missing", ("list", new Labels([.. missing.Select(at => Talk.Label(at.Form, at.Field))])));
    }

    private sealed record Facts(Form Form, Entry Entry, IReadOnlyList<Field> Fields) : IShown
    {
        public string In(Language language) =>
            string.Join("; ", Fields.Select(field => $"{Words.Raw(language, $"field.{Form.Id}.{field.Id}")}: {Speaking.Written.Cut(Showing.In(language, field, Entry[field.Id]!), MostOfText)}"));
    }

    private sealed record Labels(IReadOnlyList<Line> Lines) : IShown
    {
        public string In(Language language) => string.Join(", ", Lines.Select(line => Words.Say(language, line)).Distinct());
    }
}
