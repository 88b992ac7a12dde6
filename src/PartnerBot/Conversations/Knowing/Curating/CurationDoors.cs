using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Knowing.Curating;

/// <summary>The curation list: what nobody could answer, what helped nobody, which files are faulty; for administrators and for whom a question waits.</summary>
internal static class CurationDoors
{
    private const int Most = 10;

    public static IReadOnlyList<Door> All { get; } = [new("show-questions", Deed.AskKnowledge, (talk, _) => List(talk)) { Anywhere = true }];

    /// <summary>The words answer the question that waits for this person.</summary>
    public static Decision Answer(Talk talk, string id, string text)
    {
        if (!talk.Scene.Fetched.Ones.TryGetValue(new RecordKey(OpenQuestion.Kind, id), out var kept))
        {
            return new Decision.Needs(new Need.One(OpenQuestion.Kind, id));
        }

        talk.Place = new Place.Idle();
        if (kept is null || CurationJson.Question(kept) is not { } question || (question.For != talk.Scene.Person && !talk.Scene.IsAdministrator))
        {
            talk.Say("hand-on.gone");
        }
        else
        {
            talk.Keep(new RecordChange(OpenQuestion.Kind, id, kept.Version, CurationJson.Write(question with { Answer = Speaking.Markdown.Cut(text.Trim(), 2000) })));
            talk.Say("curation.answered", ("question", question.Text));
        }

        Guide.Repeat(talk);
        return talk.Done("command", "show-questions");
    }

    private static Decision List(Talk talk)
    {
        var kinds = talk.Scene.Fetched.Kinds;
        if (!kinds.TryGetValue(OpenQuestion.Kind, out var questions))
        {
            return new Decision.Needs(new Need.AllOf(OpenQuestion.Kind));
        }

        if (!kinds.TryGetValue(Rating.Kind, out var ratings))
        {
            return new Decision.Needs(new Need.AllOf(Rating.Kind));
        }

        var person = talk.Scene.Person;
        var open = questions.Select(record => (record.Id, Question: CurationJson.Question(record))).ToList();
        var answered = open.Where(one => one.Question is { Answer: not null } && one.Question.Asker == person).ToList();
        var mine = open.Where(one => one.Question.Answer is null && (one.Question.For == person || talk.Scene.IsAdministrator))
            .OrderByDescending(one => one.Question.For == person).ThenByDescending(one => one.Question.Times).ToList();
        foreach (var (_, question) in answered.Take(Most))
        {
            talk.Say("curation.answer", ("question", question.Text), ("answer", question.Answer!));
        }

        talk.Say(mine.Count > 0 ? "curation.open" : "curation.none", ("count", mine.Count));
        foreach (var (_, question) in mine.Take(Most))
        {
            talk.Say("curation.line", ("question", question.Text), ("times", question.Times), ("day", question.Last));
        }

        if (talk.Scene.IsAdministrator)
        {
            Administer(talk, ratings);
        }

        talk.Place = mine.FirstOrDefault(one => one.Question.For == person) is { Id: { } first } ? new Place.AnsweringQuestion(first) : new Place.Idle();
        Guide.Repeat(talk);
        return talk.Done("command", "show-questions");
    }

    private static void Administer(Talk talk, IReadOnlyList<LibraryRecord> ratings)
    {
        foreach (var (id, rating) in ratings.Select(record => (record.Id, CurationJson.Rated(record))).Where(one => one.Item2.NotHelpful > one.Item2.Helpful)
            .OrderByDescending(one => one.Item2.NotHelpful).Take(Most))
        {
            talk.Say("curation.low", ("article", id), ("helpful", rating.Helpful), ("unhelpful", rating.NotHelpful));
        }

        foreach (var (id, words) in ratings.SelectMany(record => (CurationJson.Rated(record).Words ?? []).Select(words => (record.Id, words))).Take(Most))
        {
            talk.Say("curation.words", ("article", id), ("words", words));
        }

        foreach (var fault in talk.Scene.Desk?.Faults.Take(Most) ?? [])
        {
            talk.Say("curation.fault", ("file", fault.File), ("why", fault.Why));
        }
    }
}
