namespace PartnerBot.Conversations.Handles;

/// <summary>
/// What a card's button stands for. It travels sealed; the server's own state decides what it may do when it comes back.
/// </summary>
/// <param name="Person">The only person for whom it works; empty for a look that everybody in a group may take, each with their own rights.</param>
/// <param name="Plan">The only plan on which it works; empty where it concerns none.</param>
/// <param name="Version">The plan's version that the card shows.</param>
/// <param name="Nonce">Makes it usable once.</param>
public sealed record Handle(Verb Verb, string Person, string Plan, string Form, string Entry, long Version, string Nonce, DateTimeOffset Expires)
{
    /// <summary>In a dialog: activity id of the card from which it was opened; empty elsewhere, and where the channel did not say.</summary>
    public string Card { get; init; } = "";

    /// <summary>That card is the plan's: it goes on showing the plan.</summary>
    public bool CardIsPlan { get; init; }

    /// <summary>A button that changes something works once; one that only shows works again.</summary>
    public bool OneUse => Verb is Verb.Keep or Verb.KeepDetails or Verb.Remove or Verb.GivePart or Verb.Dismiss or Verb.Withdraw or Verb.Helpful or Verb.NotHelpful or Verb.Tick
        or Verb.KeepOrganisation or Verb.AddToPlan or Verb.TakeList or Verb.TaskDone or Verb.TaskLater or Verb.TaskToOther or Verb.TaskBlocked
        or Verb.StopReminder or Verb.OtherDay or Verb.TakeIn or Verb.PostThere
        or Verb.CatchTask or Verb.CatchEvidence or Verb.CatchContact;

    /// <summary>Whoever presses it may look, with their own rights.</summary>
    public bool IsForAll => Verb == Verb.Look && Person.Length == 0;

    /// <summary>The delivery key that its use takes up.</summary>
    public string Key => $"handle:{Nonce}";
}
