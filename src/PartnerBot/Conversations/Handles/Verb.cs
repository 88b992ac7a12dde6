namespace PartnerBot.Conversations.Handles;

/// <summary>What a card's button does.</summary>
public enum Verb : byte
{
    /// <summary>Keeps the inputs of a form's card.</summary>
    Keep = 1,

    /// <summary>Shows the card of a form's asked fields.</summary>
    ShowForm = 2,

    /// <summary>Shows the card of a form's further details.</summary>
    ShowDetails = 3,

    OpenPlan = 4,

    ShowPlan = 5,

    /// <summary>Goes on where the plan stopped.</summary>
    Continue = 6,

    /// <summary>Starts another entry of a form.</summary>
    Another = 7,

    /// <summary>Takes a whole entry out of the plan.</summary>
    Remove = 8,

    /// <summary>Keeps the inputs of the card of further details.</summary>
    KeepDetails = 9,

    /// <summary>Shows the whole of an article; the entry is its slug.</summary>
    ReadOn = 10,

    /// <summary>Shows the card of a form's asked fields, from the plan's own card.</summary>
    Amend = 11,

    /// <summary>Goes on with a list; the entry says with which, from where.</summary>
    ShowMore = 20,

    /// <summary>Ticks a task on a list; the entry names it.</summary>
    Tick = 21,

    /// <summary>The task that the entry names is done.</summary>
    TaskDone = 70,

    /// <summary>Its reminder comes again on the day that was put in.</summary>
    TaskLater = 71,

    /// <summary>Somebody else takes it.</summary>
    TaskToOther = 72,

    /// <summary>It cannot go on.</summary>
    TaskBlocked = 73,

    /// <summary>Shows the task with all that can be done about it.</summary>
    TaskShow = 74,

    /// <summary>Keeps how the person wants to be reminded.</summary>
    KeepSettings = 75,

    /// <summary>Tells from the ledger why reminders came, or did not.</summary>
    WhyReminder = 76,

    /// <summary>Opens an organisation of the directory; the entry is its id.</summary>
    OpenOrganisation = 80,

    /// <summary>Shows an organisation as a card to fill in.</summary>
    EditOrganisation = 81,

    /// <summary>Keeps the inputs of an organisation's card; the entry is its id and version.</summary>
    KeepOrganisation = 82,

    /// <summary>Asks whether an organisation shall leave the directory.</summary>
    RemoveOrganisation = 83,

    /// <summary>Takes an organisation into the plan as a partner.</summary>
    AddToPlan = 84,

    /// <summary>Keeps which column of a list says what.</summary>
    KeepMapping = 85,

    /// <summary>Takes the list that was shown into the directory.</summary>
    TakeList = 86,

    /// <summary>An own reminder that comes back stops; the entry is its id.</summary>
    StopReminder = 52,

    /// <summary>A day was meant otherwise; the entry says where it stands.</summary>
    OtherDay = 50,

    /// <summary>A question meant another day; the entry says which.</summary>
    AskOtherDay = 51,

    /// <summary>Gives a person in the plan another part; the entry is the person, the form the part.</summary>
    GivePart = 40,

    /// <summary>Takes a person out of the plan.</summary>
    Dismiss = 41,

    /// <summary>Takes an open invitation back.</summary>
    Withdraw = 42,

    /// <summary>Asks whom to invite.</summary>
    Invite = 43,

    /// <summary>Everybody who was listed comes into the plan.</summary>
    TakeIn = 45,

    /// <summary>The entry says which of the listed channels is meant.</summary>
    ChooseSpot = 46,

    /// <summary>What was shown is posted in the channel.</summary>
    PostThere = 47,

    /// <summary>The next words are a remark about the entry.</summary>
    Comment = 44,

    /// <summary>The article helped; the entry is its slug.</summary>
    Helpful = 60,

    /// <summary>The article did not help; the entry is its slug.</summary>
    NotHelpful = 61,

    /// <summary>Shows the plan anew to whoever looks at its card in a group.</summary>
    Look = 90,

    /// <summary>Makes a message a task.</summary>
    CatchTask = 91,

    /// <summary>Keeps a message as evidence.</summary>
    CatchEvidence = 92,

    /// <summary>Makes the sender of a message a contact.</summary>
    CatchContact = 93,
}
