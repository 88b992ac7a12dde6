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

    /// <summary>Goes on with a list; the entry says with which, from where.</summary>
    ShowMore = 20,

    /// <summary>The task that the entry names is done.</summary>
    TaskDone = 21,

    /// <summary>Gives a person in the plan another part; the entry is the person, the form the part.</summary>
    GivePart = 40,

    /// <summary>Takes a person out of the plan.</summary>
    Dismiss = 41,

    /// <summary>Takes an open invitation back.</summary>
    Withdraw = 42,

    /// <summary>Asks whom to invite.</summary>
    Invite = 43,

    /// <summary>The article helped; the entry is its slug.</summary>
    Helpful = 60,

    /// <summary>The article did not help; the entry is its slug.</summary>
    NotHelpful = 61,

    /// <summary>Shows the plan anew to whoever looks at its card in a group.</summary>
    Look = 80,

    /// <summary>Makes a message a task.</summary>
    CatchTask = 81,

    /// <summary>Keeps a message as evidence.</summary>
    CatchEvidence = 82,

    /// <summary>Makes the sender of a message a contact.</summary>
    CatchContact = 83,
}
