using PartnerBot.Conversations.Directory.Importing;
using PartnerBot.Conversations.Doubting;
using PartnerBot.Planning;
using PartnerBot.Planning.Contact;
using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Replies;

/// <summary>What PartnerBot answers, before it is put into words and cards.</summary>
public abstract record Reply
{
    private Reply()
    {
    }

    /// <summary>A sentence.</summary>
    public sealed record Tell(Line Line) : Reply;

    /// <summary>The question for a field.</summary>
    public sealed record Ask(Position.At Place) : Reply;

    /// <summary>A question with the answers that are expected; each can be typed just as well.</summary>
    public sealed record Offer(Line Question, IReadOnlyList<Line> Answers) : Reply;

    /// <summary>One more button beneath the next question.</summary>
    public sealed record Also(Line Answer) : Reply;

    /// <summary>How doubtful days were read, each with the other reading in one tap.</summary>
    /// <param name="Named">Each says which field or entry it belongs to.</param>
    public sealed record OtherDay(IReadOnlyList<Doubt> Doubts, bool Named = false) : Reply;

    /// <summary>A form as a card.</summary>
    /// <param name="Details">The further details instead of the asked fields.</param>
    /// <param name="Faults">What is wrong at a field, with what was put in.</param>
    public sealed record Fill(Form Form, string Entry, bool Details, IReadOnlyDictionary<string, Fault> Faults) : Reply;

    /// <summary>An article of the shelf: its point, or all of it.</summary>
    public sealed record ShowArticle(string Slug, bool Whole) : Reply;

    /// <summary>A card on which a message becomes an entry of a plan.</summary>
    /// <param name="Typed">What the inputs begin with.</param>
    public sealed record Catching(string What, IReadOnlyList<PlanLine> Plans, IReadOnlyDictionary<string, string> Typed, IReadOnlyDictionary<string, Fault> Faults) : Reply;

    /// <summary>The plan so far.</summary>
    public sealed record ShowPlan : Reply
    {
        /// <summary>Not as the reader sees it, but as everybody would.</summary>
        public bool AsShared { get; init; }
    }

    /// <summary>A list as a card.</summary>
    public sealed record ShowSheet(Sheet Sheet) : Reply;

    /// <summary>An organisation of the directory.</summary>
    public sealed record ShowOrganisation(string Id, Organisation Organisation) : Reply;

    /// <summary>An organisation as a card to fill in.</summary>
    public sealed record FillOrganisation(string Id, long Version, Organisation Organisation, IReadOnlyDictionary<string, Fault> Faults) : Reply;

    /// <summary>A text for a first contact.</summary>
    public sealed record ShowDraft(Draft Draft) : Reply;

    /// <summary>A list before it is taken into the directory.</summary>
    internal sealed record ShowImport(ImportPreview Preview) : Reply;

    /// <summary>Who is in the plan, and who is invited.</summary>
    public sealed record ShowPeople(IReadOnlyList<Invited> Invited) : Reply;

    /// <summary>The person's plans.</summary>
    public sealed record ListPlans(IReadOnlyList<PlanLine> Plans) : Reply;

    /// <summary>What a person is reminded of, or one task with all that can be done about it.</summary>
    /// <param name="Fault">What was wrong with an input; empty for none.</param>
    public sealed record Remind(Digest Digest, Line? Fault = null) : Reply;
}
