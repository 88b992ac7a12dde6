using System.Text.Json.Serialization;
using PartnerBot.Conversations.ActionPlan;
using PartnerBot.Conversations.Directory.Importing;
using PartnerBot.Conversations.Together;

namespace PartnerBot.Conversations;

/// <summary>Where a conversation stands: what the next free words would answer.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "at")]
[JsonDerivedType(typeof(Idle), "idle")]
[JsonDerivedType(typeof(Titling), "titling")]
[JsonDerivedType(typeof(Asking), "asking")]
[JsonDerivedType(typeof(Another), "another")]
[JsonDerivedType(typeof(Renaming), "renaming")]
[JsonDerivedType(typeof(ChoosingPlan), "choosing-plan")]
[JsonDerivedType(typeof(Proposed), "proposed")]
[JsonDerivedType(typeof(TakingMinutes), "taking-minutes")]
[JsonDerivedType(typeof(ChoosingTask), "choosing-task")]
[JsonDerivedType(typeof(Inviting), "inviting")]
[JsonDerivedType(typeof(Confirming), "confirming")]
[JsonDerivedType(typeof(Reasoning), "reasoning")]
[JsonDerivedType(typeof(Reading), "reading")]
[JsonDerivedType(typeof(NamingSuccessor), "naming-successor")]
[JsonDerivedType(typeof(NamingAmount), "naming-amount")]
[JsonDerivedType(typeof(ChoosingGoal), "choosing-goal")]
[JsonDerivedType(typeof(PuttingQuestion), "putting-question")]
[JsonDerivedType(typeof(NamingColleague), "naming-colleague")]
[JsonDerivedType(typeof(AnsweringQuestion), "answering-question")]
[JsonDerivedType(typeof(InDirectory), "in-directory")]
[JsonDerivedType(typeof(AtOrganisation), "at-organisation")]
[JsonDerivedType(typeof(NamingOrganisation), "naming-organisation")]
[JsonDerivedType(typeof(RemovingOrganisation), "removing-organisation")]
[JsonDerivedType(typeof(AwaitingList), "awaiting-list")]
[JsonDerivedType(typeof(Importing), "importing")]
[JsonDerivedType(typeof(Commenting), "commenting")]
[JsonDerivedType(typeof(Bequeathing), "bequeathing")]
[JsonDerivedType(typeof(Together), "together")]
public abstract record Place
{
    private Place()
    {
    }

    /// <summary>The next words are written into the plan at hand. A new place counts as such until it is named here.</summary>
    [JsonIgnore]
    public bool IsAnsweredIntoPlan => this is not (Idle or Titling or ChoosingPlan or Commenting or Bequeathing or Together or Inviting or Confirming or Reasoning or Reading or ChoosingTask or PuttingQuestion or NamingColleague or AnsweringQuestion);

    /// <summary>The place makes sense without the plan at hand.</summary>
    [JsonIgnore]
    public bool IsApartFromPlan => this is Idle or Titling or ChoosingPlan or Reasoning or Bequeathing or PuttingQuestion or NamingColleague or AnsweringQuestion
        or InDirectory or AtOrganisation or NamingOrganisation or RemovingOrganisation or AwaitingList or Importing;

    /// <summary>Nothing is being asked.</summary>
    public sealed record Idle : Place;

    /// <summary>A new plan wants a name.</summary>
    public sealed record Titling : Place;

    /// <summary>A field is being asked.</summary>
    /// <param name="Entry">Need not exist yet; it begins with its first answer.</param>
    public sealed record Asking(string Form, string Entry, string Field) : Place;

    /// <summary>Shall there be another entry of this form?</summary>
    public sealed record Another(string Form) : Place;

    /// <summary>The plan at hand wants another name.</summary>
    public sealed record Renaming : Place;

    /// <summary>A list of plans was shown; a number or a name opens one.</summary>
    public sealed record ChoosingPlan(IReadOnlyList<string> Plans) : Place;

    /// <summary>Several changes at once are proposed; a yes makes them, worked out anew from the plan as it then stands.</summary>
    public sealed record Proposed(Proposal What) : Place;

    /// <summary>The next words are the minutes of a meeting.</summary>
    /// <param name="Meeting">Its entry.</param>
    public sealed record TakingMinutes(string Meeting) : Place;

    /// <summary>Several tasks could be meant; a number or a name says which.</summary>
    /// <param name="Words">What was said, to be read again for that task.</param>
    public sealed record ChoosingTask(string Intent, string Words, IReadOnlyList<Reminded> Tasks) : Place;

    /// <summary>Somebody is being invited: whom (an empty name), or with which part?</summary>
    public sealed record Inviting(string Name) : Place;

    /// <summary>Something that cannot be taken back at once wants a yes.</summary>
    public sealed record Confirming(string What) : Place;

    /// <summary>An administrator is asked why they want to open a plan.</summary>
    public sealed record Reasoning(string Plan) : Place;

    /// <summary>The history is being read; "more" goes on with this version.</summary>
    public sealed record Reading(long UpTo) : Place;

    /// <summary>The next words name who takes over what a person holds.</summary>
    /// <param name="Day">From when on; null for now.</param>
    public sealed record NamingSuccessor(string Person, DateOnly? Day) : Place;

    /// <summary>The next words are a measured value.</summary>
    public sealed record NamingAmount : Place;

    /// <summary>The next words say to which goal a measured value belongs.</summary>
    /// <param name="OtherDay">The day that the words could also mean.</param>
    public sealed record ChoosingGoal(decimal Amount, DateOnly Day, DateOnly? OtherDay = null) : Place;

    /// <summary>The next words are a question for a colleague.</summary>
    public sealed record PuttingQuestion : Place;

    /// <summary>The next words name the colleague who gets the question.</summary>
    public sealed record NamingColleague(string Question) : Place;

    /// <summary>The next words answer a question that was handed on.</summary>
    public sealed record AnsweringQuestion(string Question) : Place;

    /// <summary>Organisations of the directory were listed; a number or a name opens one.</summary>
    public sealed record InDirectory(IReadOnlyList<string> Organisations) : Place;

    /// <summary>An organisation is open; "Telefon: 0123 456" changes it.</summary>
    public sealed record AtOrganisation(string Id) : Place;

    /// <summary>The next words name a new organisation.</summary>
    public sealed record NamingOrganisation : Place;

    /// <summary>Shall the organisation be taken out of the directory?</summary>
    public sealed record RemovingOrganisation(string Id) : Place;

    /// <summary>A list of organisations is expected as a file.</summary>
    public sealed record AwaitingList : Place;

    /// <summary>A list was shown and can be taken, or its columns read in another way.</summary>
    /// <param name="File">Id of the file.</param>
    /// <param name="Mapping">Null until the headings were read.</param>
    public sealed record Importing(string File, string Name, Mapping? Mapping) : Place;

    /// <summary>The next words are a remark.</summary>
    /// <param name="About">The entry it is about; empty for the plan.</param>
    /// <param name="Inside">It stays among those who work on the plan.</param>
    public sealed record Commenting(string About, bool Inside) : Place;

    /// <summary>Something about everybody here, or about channels, wants an answer.</summary>
    public sealed record Together(TogetherQuestion What) : Place;

    /// <summary>An administrator is asked who shall lead an orphaned plan.</summary>
    public sealed record Bequeathing(string Plan) : Place;
}
