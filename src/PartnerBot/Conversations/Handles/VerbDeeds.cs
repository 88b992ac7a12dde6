using PartnerBot.Planning.Sharing;

namespace PartnerBot.Conversations.Handles;

/// <summary>The right that each button takes. A verb without a row is refused; a test finds it first.</summary>
public static class VerbDeeds
{
    private static readonly Dictionary<Verb, Deed> Table = new()
    {
        [Verb.Keep] = Deed.EditStep,
        [Verb.ShowForm] = Deed.EditStep,
        [Verb.Amend] = Deed.EditStep,
        [Verb.ShowDetails] = Deed.EditStep,
        [Verb.OpenPlan] = Deed.OpenPlan,
        [Verb.ShowPlan] = Deed.OpenPlan,
        [Verb.Continue] = Deed.OpenPlan,
        [Verb.Another] = Deed.EditStep,
        [Verb.Remove] = Deed.EditStep,
        [Verb.KeepDetails] = Deed.EditStep,
        [Verb.ShowMore] = Deed.OpenPlan,
        [Verb.Tick] = Deed.TickTask,
        [Verb.TaskDone] = Deed.TickTask,
        [Verb.TaskLater] = Deed.StopOwnReminders,
        [Verb.TaskToOther] = Deed.AssignTask,
        [Verb.TaskBlocked] = Deed.TickTask,
        [Verb.TaskShow] = Deed.OpenPlan,
        [Verb.KeepSettings] = Deed.StopOwnReminders,
        [Verb.WhyReminder] = Deed.OwnData,
        [Verb.StopReminder] = Deed.StopOwnReminders,
        [Verb.ReadOn] = Deed.AskKnowledge,
        [Verb.Helpful] = Deed.AskKnowledge,
        [Verb.NotHelpful] = Deed.AskKnowledge,
        // Who may see the directory, Insider says; plans have no say in it.
        [Verb.OpenOrganisation] = Deed.AskKnowledge,
        [Verb.EditOrganisation] = Deed.AskKnowledge,
        [Verb.KeepOrganisation] = Deed.AskKnowledge,
        [Verb.RemoveOrganisation] = Deed.AskKnowledge,
        [Verb.AddToPlan] = Deed.EditStep,
        [Verb.KeepMapping] = Deed.AskKnowledge,
        [Verb.TakeList] = Deed.AskKnowledge,
        // Where it stands in one's own settings, no plan has a say.
        [Verb.OtherDay] = Deed.EditStep,
        [Verb.AskOtherDay] = Deed.OpenPlan,
        [Verb.GivePart] = Deed.ManagePeople,
        [Verb.Dismiss] = Deed.ManagePeople,
        [Verb.Withdraw] = Deed.ManagePeople,
        [Verb.Invite] = Deed.ManagePeople,
        [Verb.TakeIn] = Deed.ManagePeople,
        [Verb.ChooseSpot] = Deed.EditStep,
        [Verb.PostThere] = Deed.EditStep,
        [Verb.Comment] = Deed.Comment,
        [Verb.Look] = Deed.OpenPlan,
        [Verb.CatchTask] = Deed.EditTask,
        [Verb.CatchEvidence] = Deed.EditTask,
        [Verb.CatchContact] = Deed.EditStep,
    };

    public static bool HasRow(Verb verb) => Table.ContainsKey(verb);

    public static Deed? Of(Verb verb) => Table.TryGetValue(verb, out var deed) ? deed : null;
}
