namespace PartnerBot.Understanding;

/// <summary>What a person wants the bot to do. Names on the wire are those of <see cref="Intents.Name"/>.</summary>
public enum Intent
{
    /// <summary>A new partnership plan is begun.</summary>
    StartPlan,

    /// <summary>All plans are listed.</summary>
    ShowPlans,

    /// <summary>Another existing plan becomes the current one.</summary>
    OpenPlan,

    /// <summary>The current plan gets another title.</summary>
    RenamePlan,

    /// <summary>The current plan is closed and kept.</summary>
    ArchivePlan,

    /// <summary>The current plan is summarised or its board opened.</summary>
    ShowPlan,

    /// <summary>The current plan is deleted (the bot must ask before it acts).</summary>
    DeletePlan,

    /// <summary>An organisation joins the plan.</summary>
    AddPartner,

    /// <summary>The bot proposes partners for the plan.</summary>
    SuggestPartners,

    /// <summary>A goal is added to the plan.</summary>
    SetGoal,

    /// <summary>A person takes a role or a task.</summary>
    AssignRole,

    /// <summary>A task is added to the checklist.</summary>
    AddTask,

    /// <summary>Tasks are listed.</summary>
    ShowTasks,

    /// <summary>A task is done.</summary>
    MarkDone,

    /// <summary>The reminder at hand comes again later.</summary>
    Snooze,

    /// <summary>A new reminder is set.</summary>
    RemindMe,

    /// <summary>Reminders stop for a while or for good.</summary>
    PauseReminders,

    /// <summary>Paused reminders start again.</summary>
    ResumeReminders,

    /// <summary>The plan leaves as a document, table, print or calendar.</summary>
    Export,

    /// <summary>The bot says what it can do or what its question means.</summary>
    Help,

    /// <summary>What is under way is dropped; nothing kept is lost.</summary>
    Cancel,

    /// <summary>The question before this one is asked again.</summary>
    Back,

    /// <summary>The question at hand stays empty.</summary>
    Skip,

    /// <summary>The last change is taken back.</summary>
    Undo,

    /// <summary>The conversation goes on in the other language.</summary>
    ChangeLanguage,

    /// <summary>An answer given earlier is corrected.</summary>
    ChangeField,

    /// <summary>Work goes on where it stopped.</summary>
    Continue,

    /// <summary>The bot says which step comes next.</summary>
    NextStep,

    /// <summary>The self-assessment of the partnership is begun or read.</summary>
    HealthCheck,

    /// <summary>Arguments for a decision-making body are put together.</summary>
    MakeCase,

    /// <summary>A greeting.</summary>
    Greet,

    /// <summary>A word of thanks.</summary>
    Thanks,

    /// <summary>Changes since the last visit are listed.</summary>
    WhatChanged,

    /// <summary>The step is shown as a form to fill in at once.</summary>
    ShowCard,

    /// <summary>A person gets access to the plan.</summary>
    InvitePerson,

    /// <summary>The bot says its last message again.</summary>
    Repeat,

    /// <summary>The person cannot answer and may want an example.</summary>
    Unsure,

    /// <summary>A partner, task, goal, person or reminder is taken out of the plan.</summary>
    RemoveItem,

    /// <summary>A human being shall answer.</summary>
    AskHuman,

    /// <summary>The person asks what is stored about them, for a copy or for erasure.</summary>
    MyData,

    /// <summary>A letter, mail, pitch or call script to a partner is drafted.</summary>
    DraftMessage,

    /// <summary>The person who speaks leaves the plan.</summary>
    LeavePlan,

    /// <summary>Somebody leaves; tasks and roles go to somebody else.</summary>
    HandOver,

    /// <summary>A task cannot go on, and why.</summary>
    BlockTask,

    /// <summary>A date of the plan, or of a task, is another day now.</summary>
    MoveDate,

    /// <summary>A meeting is added.</summary>
    AddMeeting,

    /// <summary>The minutes of a meeting are taken.</summary>
    TakeMinutes,

    /// <summary>A measured value of a goal is recorded.</summary>
    RecordValue,

    /// <summary>A list of organisations is read into the directory.</summary>
    ImportDirectory,

    /// <summary>The directory of organisations is shown or searched.</summary>
    ShowDirectory,

    /// <summary>Groups and kinds of partners nobody has thought of are looked for.</summary>
    FindBlindSpots,

    /// <summary>How well a partner fits is rated.</summary>
    FitScore,

    /// <summary>A contact with a partner is recorded.</summary>
    LogContact,

    /// <summary>All partnerships of the house are summed up.</summary>
    Portfolio,

    /// <summary>A deleted or archived plan comes back.</summary>
    RestorePlan,

    /// <summary>The plan is kept as a recipe for others.</summary>
    SaveRecipe,

    /// <summary>A plan is made from a recipe.</summary>
    UseRecipe,

    /// <summary>The bot says why a reminder came, or did not.</summary>
    WhyReminder,

    /// <summary>Hour, days, quiet hours and time zone of reminders are set.</summary>
    ReminderSettings,

    /// <summary>Accounts of one person are linked by a code.</summary>
    LinkAccount,

    /// <summary>The person says what is good or bad about the bot.</summary>
    Feedback,

    /// <summary>A question about one's own plan; <see cref="PlanQuestion"/> says which.</summary>
    AskPlan,
}
