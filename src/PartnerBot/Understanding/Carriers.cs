namespace PartnerBot.Understanding;

/// <summary>Concepts that carry a command and are no part of its title: all around "Flyer drucken" in "leg die Aufgabe Flyer drucken an".</summary>
internal static class Carriers
{
    private static readonly HashSet<string> Endings = new(StringComparer.Ordinal)
    {
        "ein", "an", "auf", "ab", "aus", "zu", "um", "hinzu", "dazu", "bitte", "please", "too", "now", "jetzt", "vor", "fest", "again",
        "off", "namens", "named", "called",
    };

    private static readonly HashSet<string> None = [];

    private static readonly Dictionary<Intent, HashSet<string>> ByIntent = new()
    {
        [Intent.StartPlan] = Set("ADD MAKE START NEW PLAN OPEN OUR RENAME"),
        [Intent.OpenPlan] = Set("OPEN PLAN OUR CONTINUE BACK ADD MAKE SHOW OTHER CHANGE"),
        [Intent.RenamePlan] = Set("RENAME CHANGE PLAN OUR NEW ADD MAKE SHOW OTHER"),
        [Intent.ArchivePlan] = Set("ARCHIVE CLOSE PLAN OUR MAKE ALL"),
        [Intent.DeletePlan] = Set("DELETE CANCEL PLAN OUR ALL MAKE"),
        [Intent.AddPartner] = Set("ADD MAKE NEW PARTNER PARTNERS JOIN OUR"),
        [Intent.SetGoal] = Set("ADD MAKE NEW GOAL GOALS OUR WRITE"),
        [Intent.AssignRole] = Set("ADD MAKE ROLES TASK OUR TAKEON DUTY SHOW DONE"),
        [Intent.AddTask] = Set("ADD MAKE NEW TASK OUR"),
        [Intent.MarkDone] = Set("DONE TASK CLOSE OUR ADD MAKE CANCEL DELETE ALL"),
        [Intent.RemindMe] = Set("REMIND OUR ADD MAKE NEW NOT"),
        [Intent.RemoveItem] = Set("DELETE TASK GOAL PARTNER FROMPLAN OUR NOMORE ADD CANCEL REMIND AGAIN PLAN"),
        [Intent.InvitePerson] = Set("INVITE OUR ADD MAKE SHOW PLAN NEW"),
        [Intent.DraftMessage] = Set("LETTER WRITE MAKE OUR HELP"),
        [Intent.BlockTask] = Set("BLOCKED TASK OVERDUE OUR ADD MAKE"),
        [Intent.MoveDate] = Set("SHIFT LATER CHANGE MOVE MAKE ADD NEW OUR DUE"),
        [Intent.AddMeeting] = Set("ADD MAKE NEW MEETING OUR START NEXT"),
        [Intent.TakeMinutes] = Set("MINUTES ADD MAKE START OUR WRITE NEW"),
        [Intent.RecordValue] = Set("VALUE ADD MAKE NEW GOAL PROGRESS OUR"),
        [Intent.FitScore] = Set("FIT CHECK OUR SHOW PARTNER HOW"),
        [Intent.LogContact] = Set("LOG ADD MAKE NEW CONTACT OUR WRITE"),
        [Intent.RestorePlan] = Set("RESTORE UNDO PLAN PLANS OUR OPEN BACK ARCHIVE AGAIN"),
        [Intent.SaveRecipe] = Set("RECIPE MAKE ADD PLAN OUR NEW"),
        [Intent.UseRecipe] = Set("RECIPE MAKE ADD START OPEN SHOW PLAN NEW OUR"),
        [Intent.ReminderSettings] = Set("QUIETTIME REMIND CHANGE MAKE OUR"),
        [Intent.LinkAccount] = Set("CODE SHOW OUR MAKE"),
        [Intent.HealthCheck] = Set("CHECK START MAKE OUR PARTNERSHIP SHOW"),
    };

    /// <summary>Whether a unit carries the command.</summary>
    public static bool Carries(Intent intent, Unit unit) => ByIntent.GetValueOrDefault(intent, None).Contains(unit.Concept);

    /// <summary>Whether the intent takes a title at all.</summary>
    public static bool HasTitle(Intent intent) => ByIntent.ContainsKey(intent);

    /// <summary>Whether a last word only closes the sentence: the prefix of a German verb, a word of politeness.</summary>
    public static bool IsEnding(string word) => Endings.Contains(word);

    private static HashSet<string> Set(string concepts) => [.. concepts.Split(' ')];
}
