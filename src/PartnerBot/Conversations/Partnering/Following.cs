using PartnerBot.Conversations.Directory;
using PartnerBot.Planning;
using PartnerBot.Conversations.Answers;
using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Balance;
using PartnerBot.Planning.Contact;
using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Partners;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Partnering;

/// <summary>What follows from an answer: a level brings its defaults, a noted contact makes an idea a partner who was contacted.</summary>
internal static class Following
{
    /// <param name="before">The entry before the answer; null for a new one.</param>
    public static void Of(Talk talk, Entry? before, Position.At at)
    {
        var entry = talk.Plan!.Entry(at.Entry)!;
        switch (at)
        {
            case { Form: var form, Field.Id: "level" } when form == LevelForm.Form:
                Defaults(talk, before ?? new Entry(entry.Id, entry.Form), entry);
                break;
            case { Form: var form, Field.Id: "result" } when form == ContactForm.Form && entry.Said("result") is not null:
                Contacted(talk, entry);
                break;
            case { Form: var form, Field.Id: "next-step" or "next-day" } when form == ContactForm.Form:
                NextStep(talk, entry);
                break;
        }
    }

    private static void Defaults(Talk talk, Entry before, Entry entry)
    {
        var edits = LevelDefaults.After(before, entry).ToList();
        edits.ForEach(talk.Edit);
        if (edits.Count > 0)
        {
            var set = edits.OfType<Edit.Answered>().Select(edit => new Line(LevelForm.Form.Field(edit.Field)!.Options!.Key(((Value.Chosen)edit.Value).Options[0]))).ToList();
            talk.Say("balance.level-set", ("level", new Line(LevelForm.Levels.Key(entry.Picked("level")!))), ("list", new Listed(set)));
        }
    }

    // A next step with its day is a task: it is shown under "what is next" and comes as a reminder. Corrected, the open task follows.
    private static void NextStep(Talk talk, Entry contact)
    {
        if (contact.Said("next-step") is not { } step || contact["next-day"] is not Value.Day(var day))
        {
            return;
        }

        var from = $"{ContactForm.Form.Id}.{contact.Id}";
        if (talk.Plan!.Of(TaskForm.Form.Id).FirstOrDefault(task => task.Said(TaskDraft.Origin) == from) is { } known)
        {
            if (known.IsOpen())
            {
                talk.Edit(new Edit.Answered(known.Id, "title", new Value.Words(step)));
                talk.Edit(new Edit.Answered(known.Id, "due", new Value.Day(day)));
            }

            return;
        }

        if (talk.Plan.Of(TaskForm.Form.Id).Count() >= TaskForm.Form.Most)
        {
            return;
        }

        foreach (var edit in TaskDraft.Edits(talk.Plan, [new TaskDraft(step, Myself.Name(talk.Scene), new Value.Day(day)) { From = from }]).ToList())
        {
            talk.Edit(edit);
        }

        talk.Say("contact.next-task", ("title", step), ("day", day));
    }

    private static void Contacted(Talk talk, Entry contact)
    {
        var name = OrganisationName.Key(contact.Said("partner") ?? "");
        var partner = talk.Plan!.Of(PartnerForm.Form.Id).FirstOrDefault(one => one.Said("organisation") is { } known && OrganisationName.Key(known) == name);
        if (partner is not null && partner.Picked("status") is null or "idea")
        {
            talk.Edit(new Edit.Answered(partner.Id, "status", new Value.Chosen(["contacted"])));
            talk.Say("contact.status", ("name", partner.Said("organisation")!), ("status", new Line(PartnerForm.Statuses.Key("contacted"))));
        }
    }
}
