using System.Text;

namespace PartnerBot.Understanding;

/// <summary>Names of intents on the wire and what their utterances may look like.</summary>
public static class Intents
{
    private const string PlanQuestionPrefix = "ask-plan-";

    private static readonly Dictionary<string, Intent> ByName = Enum.GetValues<Intent>().ToDictionary(intent => intent.Name());

    private static readonly Dictionary<string, PlanQuestion> Questions =
        Enum.GetValues<PlanQuestion>().ToDictionary(question => PlanQuestionPrefix + Kebab(question.ToString()));

    /// <summary>The name that replies carry, for example <c>start-plan</c>.</summary>
    public static string Name(this Intent intent) => Kebab(intent.ToString());

    /// <summary>The intent of a name, for example of <c>start-plan</c>; null when there is none.</summary>
    public static Intent? Named(string name) => ByName.TryGetValue(name, out var intent) ? intent : null;

    /// <summary>The intent and sub-kind that a file of utterances stands for; null for the background of ordinary messages.</summary>
    internal static (Intent Intent, PlanQuestion? Question)? OfFile(string name) =>
        Questions.TryGetValue(name, out var question) ? (Intent.AskPlan, question)
        : ByName.TryGetValue(name, out var intent) ? (intent, null)
        : null;

    /// <summary>Nothing follows these commands: a word that does not belong to them speaks against them.</summary>
    internal static bool IsBare(this Intent intent) => intent is Intent.Help or Intent.Cancel or Intent.Back or Intent.Skip or Intent.Undo
        or Intent.Continue or Intent.Greet or Intent.Thanks or Intent.Repeat or Intent.Unsure or Intent.NextStep or Intent.ShowCard
        or Intent.ShowPlans or Intent.ChangeLanguage or Intent.AskHuman or Intent.MyData or Intent.ResumeReminders;

    /// <summary>A negation is part of how people say these: "nicht jetzt", "I don't know", "no more reminders".</summary>
    internal static bool MayBeNegated(this Intent intent) => intent is Intent.PauseReminders or Intent.Unsure or Intent.Snooze or Intent.Cancel
        or Intent.Help or Intent.Skip or Intent.Undo or Intent.Repeat or Intent.AskPlan or Intent.LeavePlan or Intent.HandOver or Intent.BlockTask
        or Intent.MoveDate or Intent.FindBlindSpots or Intent.WhyReminder or Intent.ReminderSettings or Intent.Feedback or Intent.RestorePlan;

    /// <summary>People ask for these with a question word: "welche Aufgaben habe ich", "how does this work".</summary>
    internal static bool MayBeAsked(this Intent intent) => intent is Intent.ShowPlans or Intent.ShowPlan or Intent.ShowTasks or Intent.Help
        or Intent.NextStep or Intent.WhatChanged or Intent.Repeat or Intent.Unsure or Intent.AskPlan or Intent.AskHuman or Intent.MyData
        or Intent.HealthCheck or Intent.SuggestPartners or Intent.Continue or Intent.ChangeLanguage or Intent.Greet or Intent.MakeCase
        or Intent.Cancel or Intent.LeavePlan or Intent.ImportDirectory or Intent.ShowDirectory or Intent.FindBlindSpots or Intent.FitScore
        or Intent.Portfolio or Intent.UseRecipe or Intent.WhyReminder or Intent.ReminderSettings or Intent.LinkAccount or Intent.Feedback;

    /// <summary>What these take away is never taken on the word of a paste.</summary>
    internal static bool TakesAway(this Intent intent) => intent is Intent.DeletePlan or Intent.ArchivePlan or Intent.LeavePlan or Intent.RemoveItem or Intent.HandOver;

    private static string Kebab(string pascal)
    {
        var name = new StringBuilder();
        foreach (var letter in pascal)
        {
            if (char.IsUpper(letter) && name.Length > 0)
            {
                name.Append('-');
            }

            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
