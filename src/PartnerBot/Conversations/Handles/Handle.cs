namespace PartnerBot.Conversations.Handles;

/// <summary>
/// What a card's button stands for. It travels sealed; the server's own state decides what it may do when it comes back.
/// </summary>
/// <param name="Person">The only person for whom it works.</param>
/// <param name="Plan">The only plan on which it works; empty where it concerns none.</param>
/// <param name="Version">The plan's version that the card shows.</param>
/// <param name="Nonce">Makes it usable once.</param>
public sealed record Handle(Verb Verb, string Person, string Plan, string Form, string Entry, long Version, string Nonce, DateTimeOffset Expires)
{
    /// <summary>A button that changes something works once; one that only shows works again.</summary>
    public bool OneUse => Verb is Verb.Keep or Verb.KeepDetails or Verb.Remove or Verb.GivePart or Verb.Dismiss or Verb.Withdraw or Verb.Helpful or Verb.NotHelpful;

    /// <summary>The delivery key that its use takes up.</summary>
    public string Key => $"handle:{Nonce}";
}
