using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Knowing.Curating;

/// <summary>Hands an unanswered question to a named colleague.</summary>
internal static class HandingOn
{
    public static IReadOnlyList<Door> All { get; } = [new("ask-human", Deed.AskKnowledge, Begin) { Anywhere = true }];

    /// <summary>The words are the question that shall be handed on.</summary>
    public static Decision Put(Talk talk, string text)
    {
        if (Notebook.Note(talk, text, CommandReader.LanguageOf(text, talk.Language), []) is { } need)
        {
            return new Decision.Needs(need);
        }

        return To(talk);
    }

    /// <summary>The words name the colleague.</summary>
    public static Decision Name(Talk talk, string id, string text)
    {
        var wanted = text.Trim();
        var named = talk.Scene.Colleagues.Where(one => one.Name.Equals(wanted, StringComparison.OrdinalIgnoreCase)).ToList();
        if (named.Count == 0 && wanted.Length > 2)
        {
            named = [.. talk.Scene.Colleagues.Where(one => one.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase)
                || wanted.Contains(one.Name.Split(' ')[^1], StringComparison.OrdinalIgnoreCase))];
        }

        return named is [var colleague] ? Give(talk, id, colleague) : To(talk, again: true);
    }

    private static Decision Begin(Talk talk, Command command)
    {
        if (talk.State.Unanswered is not null)
        {
            return To(talk);
        }

        talk.Place = new Place.PuttingQuestion();
        Guide.Repeat(talk);
        return talk.Done("command", command.Intent);
    }

    private static Decision To(Talk talk, bool again = false)
    {
        if (talk.Scene.Colleagues.Count == 0)
        {
            talk.Place = new Place.Idle();
            talk.Say("hand-on.nobody");
            Guide.Repeat(talk);
            return talk.Done("command", "ask-human");
        }

        talk.Place = new Place.NamingColleague(talk.State.Unanswered!);
        if (again)
        {
            talk.Say("hand-on.unknown");
        }

        Guide.Repeat(talk);
        return talk.Done("command", "ask-human");
    }

    private static Decision Give(Talk talk, string id, Colleague colleague)
    {
        if (!talk.Scene.Fetched.Ones.TryGetValue(new RecordKey(OpenQuestion.Kind, id), out var kept))
        {
            return new Decision.Needs(new Need.One(OpenQuestion.Kind, id));
        }

        talk.State = talk.State with { Unanswered = null, Place = new Place.Idle() };
        if (kept is null)
        {
            talk.Say("hand-on.gone");
        }
        else
        {
            var question = CurationJson.Question(kept) with { For = colleague.Id, Asker = talk.Scene.Person, Answer = null };
            talk.Keep(new RecordChange(OpenQuestion.Kind, id, kept.Version, CurationJson.Write(question)));
            talk.Say("hand-on.done", ("name", colleague.Name), ("question", question.Text));
        }

        Guide.Repeat(talk);
        return talk.Done("command", "ask-human");
    }
}
