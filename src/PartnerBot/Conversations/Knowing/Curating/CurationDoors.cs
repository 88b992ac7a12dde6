using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Knowing.Curating;

/// <summary>The curation list: what nobody could answer, what helped nobody, which files are faulty; for administrators and for whom a question waits.</summary>
internal static class CurationDoors
{
    private const int Most = 10;
    private const int LongestAnswer = 2000;

    public static IReadOnlyList<Door> All { get; } = [new("show-questions", Deed.AskKnowledge, (talk, _) => List(talk)) { Anywhere = true }];

    /// <summary>The words answer the question that waits for this person.</summary>
    public static Decision Answer(Talk talk, string id, string text)
    {
        if (!talk.Scene.Fetched.Ones.TryGetValue(new RecordKey(OpenQuestion.Kind, id), out var kept))
        {
            return new Decision.Needs(new Need.One(OpenQuestion.Kind, id));
        }

        var question = kept is null ? null : CurationJson.Question(kept);
        if (question?.Asker is { } asker && !talk.Scene.Fetched.Ones.ContainsKey(new RecordKey(PersonSettings.Kind, asker)))
        {
            return new Decision.Needs(new Need.One(PersonSettings.Kind, asker));
        }

        talk.Place = new Place.Idle();
        if (kept is null || question is null || (question.For != talk.Scene.Person && !talk.Scene.IsAdministrator))
        {
            talk.Say("hand-on.gone");
        }
        else
        {
            var answer = Speaking.Markdown.Cut(text.Trim(), LongestAnswer);
            talk.Keep(new RecordChange(OpenQuestion.Kind, id, kept.Version, CurationJson.Write(question with { Answer = answer })));
            Tell(talk, question, answer, $"{id}.{kept.Version}");
            talk.Say("curation.answered", ("question", question.Text));
        }

        Guide.Repeat(talk);
        return talk.Done("command", "show-questions");
    }

    // Whoever handed the question on hears the answer as soon as they can be told, by the way reminders go.
    private static void Tell(Talk talk, OpenQuestion question, string answer, string id)
    {
        if (question.Asker is not { } asker || asker == talk.Scene.Person)
        {
            return;
        }

        var record = talk.Scene.Fetched.Ones[new RecordKey(PersonSettings.Kind, asker)];
        var settings = PersonSettings.Of(record);
        var local = Zones.Local(talk.Scene.At, settings.In);
        var by = talk.Scene.Colleagues.FirstOrDefault(one => one.Id == talk.Scene.Person)?.Name ?? talk.Scene.Name;
        var given = new GivenAnswer(id, question.Text, answer, by, DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        talk.Keep(settings.Told(given).Change(asker, record?.Version ?? 0));
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
