using Knowledge.Reading;
using PartnerBot.Cards;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Reminding;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Speaking;

/// <summary>All that it takes to put replies into words and cards for one reader.</summary>
/// <param name="Refreshes">The channel knows <c>Action.Execute</c>, which refreshes a card in place (Teams); others get <c>Action.Submit</c>.</param>
/// <param name="Seal">Makes a handle opaque.</param>
/// <param name="Nonce">A fresh random text for each handle.</param>
public sealed record Voice(Language Language, string Person, Plan? Plan, DateTimeOffset At, bool Refreshes, Func<Handle, string> Seal, Func<string> Nonce)
{
    /// <summary>Buttons work for half a year; a plan older than that is opened again by name.</summary>
    private static readonly TimeSpan Life = TimeSpan.FromDays(180);

    /// <summary>Finds an article in the reader's language; null where there is no shelf or no such article.</summary>
    public Func<string, Article?> Article { get; init; } = _ => null;

    /// <summary>The reader works on the plan and does not only look.</summary>
    public bool MayEdit { get; init; } = true;

    /// <summary>Several people read along.</summary>
    public bool InGroup { get; init; }

    /// <summary>How many answers the client offers as buttons below a message; further ones are named in the text.</summary>
    public int MostButtons { get; init; } = int.MaxValue;

    /// <summary>The client can open a dialog (Teams).</summary>
    public bool OpensDialogs { get; init; }

    /// <summary>The card is drawn into a dialog, which knows one kind of button only.</summary>
    public bool InDialog { get; init; }

    /// <summary>In a dialog: the card from which it was opened.</summary>
    public (string Activity, bool IsPlan) Card { get; init; } = ("", false);

    /// <summary>For a reader nobody can name: the shared part of the plan, to look at.</summary>
    public Voice ForAll() => this with { Plan = Plan!.SharedWith(null), InGroup = true, MayEdit = false, OpensDialogs = false };

    public string Say(string key, params IReadOnlyList<(string Name, object Value)> slots) => Words.Say(Language, key, slots);

    /// <summary>A button that sends the card's inputs along.</summary>
    public CardCommand Submit(string title, Verb verb, Form form, string entry) => Button(title, verb, form.Id, entry, Plan?.Id, "auto", "positive");

    /// <summary>A button that only asks for something.</summary>
    public CardCommand Press(string title, Verb verb, string? form = null, string? entry = null, string? plan = null, string? style = null) =>
        Button(title, verb, form, entry, plan ?? Plan?.Id, "none", style);

    /// <summary>A button that does something to the one item, of any plan, that the card is about, with the card's inputs.</summary>
    public CardCommand Act(string title, Verb verb, string plan, string entry, string? style = null) => Button(title, verb, TaskPressing.Alone, entry, plan, "auto", style);

    /// <summary>A button that only asks for something; where the client can, it is shown in a dialog.</summary>
    public CardCommand Show(string title, Verb verb, string form, string entry) =>
        OpensDialogs && !InDialog ? new CardCommand.Submit(title, new CardData(Sealed(verb, form, entry, Plan?.Id)) { Msteams = CardData.Dialog }) { AssociatedInputs = "none" }
            : Press(title, verb, form, entry);

    /// <summary>A button of a dialog on which the plan is chosen.</summary>
    public CardCommand Send(string title, Verb verb) =>
        new CardCommand.Submit(title, new CardData(Seal(new Handle(verb, Person, "", "", "", 0, Nonce(), At + Life)))) { AssociatedInputs = "auto", Style = "positive" };

    /// <summary>What clients in a group of at most 60 ask for by themselves, so that each sees the plan as it stands, with their own rights.</summary>
    public CardRefresh? LookAnew() => !Refreshes || !InGroup || Plan is null ? null
        : new CardRefresh(new CardCommand.Execute(Say("offer.show-plan"), new CardData(Seal(new Handle(Verb.Look, "", Plan.Id, "", "", Plan.Version, Nonce(), At + Life)))) { Verb = Verb.Look.ToString() });

    private CardCommand Button(string title, Verb verb, string? form, string? entry, string? plan, string inputs, string? style)
    {
        var data = new CardData(Sealed(verb, form, entry, plan));
        return Refreshes && !InDialog
            ? new CardCommand.Execute(title, data) { Verb = verb.ToString(), AssociatedInputs = inputs, Style = style }
            : new CardCommand.Submit(title, data) { AssociatedInputs = inputs, Style = style };
    }

    private string Sealed(Verb verb, string? form, string? entry, string? plan)
    {
        // Version 0 says: this card is for an entry that did not exist when it was drawn.
        var version = entry is not null && Plan?.Entry(entry) is null ? 0 : Plan?.Version ?? 0;
        return Seal(new Handle(verb, Person, plan ?? "", form ?? "", entry ?? "", version, Nonce(), At + Life) { Card = InDialog ? Card.Activity : "", CardIsPlan = InDialog && Card.IsPlan });
    }
}
