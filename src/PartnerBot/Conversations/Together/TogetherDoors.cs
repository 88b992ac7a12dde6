using System.Globalization;
using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Handles;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Together;

/// <summary>What is done with the people and channels around the conversation.</summary>
internal static class TogetherDoors
{
    public static IReadOnlyList<Door> All { get; } =
    [
        new(TakingIn.Intent, Deed.ManagePeople, (talk, _) => TakingIn.Look(talk)),
        new(Announcing.Intent, Deed.EditStep, (talk, _) => Announcing.Look(talk)),
        new("take-back-post", Deed.EditStep, (talk, _) => StandingPosts.TakeBack(talk)),
    ];

    /// <summary>An errand has come to its end.</summary>
    public static Decision Hear(Talk talk, Found found)
    {
        if (talk.Plan?.Id != found.Plan)
        {
            return new Decision.Needs(new Need.APlan(found.Plan));
        }

        talk.State = talk.State with { Plan = found.Plan };
        return found switch
        {
            Found.Round(_, var people) => TakingIn.Show(talk, people),
            Found.Channels(_, var spots) => Announcing.Show(talk, spots),
            Found.Posted(_, var post) => StandingPosts.Keep(talk, post),
            Found.TakenBack(_, var post) => StandingPosts.Forget(talk, post),
            Found.Nothing(_, var key, var code) => Fail(talk, key, code),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>Asks once more.</summary>
    public static void Ask(Talk talk, TogetherQuestion question)
    {
        switch (question)
        {
            case TogetherQuestion.TakeIn taking:
                TakingIn.Ask(talk, taking);
                break;
            case TogetherQuestion.Where where:
                Announcing.Ask(talk, where);
                break;
            case TogetherQuestion.Sure sure:
                Announcing.Confirm(talk, sure);
                break;
        }
    }

    /// <summary>The words are nothing but the answer.</summary>
    public static bool IsAnswer(Talk talk, TogetherQuestion question, string text) =>
        question is TogetherQuestion.Where(var spots) ? Announcing.Named(talk, spots, text) is not null : Yes(talk, question, text) is not null;

    /// <summary>Takes the answer; null where the words are none.</summary>
    public static Decision? Take(Talk talk, TogetherQuestion question, string text)
    {
        if (question is TogetherQuestion.Where(var spots))
        {
            if (Announcing.Named(talk, spots, text) is not { } spot)
            {
                return null;
            }

            // Pressed instead, the list becomes the next question where it stands; whoever has lost the right has chosen nothing.
            var chosen = Announcing.Choose(talk, spot);
            if (talk.Place is Place.Together(TogetherQuestion.Sure))
            {
                Strike(talk, question);
            }

            return chosen;
        }

        switch (Yes(talk, question, text))
        {
            case true:
                return Agree(talk);
            case false:
                talk.Place = new Place.Idle();
                talk.Say("confirm.kept");
                Strike(talk, question);
                Guide.Offer(talk, "ask.what-next");
                return talk.Done("command", question is TogetherQuestion.TakeIn ? TakingIn.Intent : Announcing.Intent);
            default:
                return null;
        }
    }

    /// <summary>A button that answers; null where this is not being asked (any more).</summary>
    public static Decision? Press(Talk talk, Handle handle) => (handle.Verb, (talk.Place as Place.Together)?.What) switch
    {
        (Verb.TakeIn, TogetherQuestion.TakeIn) or (Verb.PostThere, TogetherQuestion.Sure) => Agree(talk),
        (Verb.ChooseSpot, TogetherQuestion.Where(var spots)) when int.TryParse(handle.Entry, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < spots.Count
            => Announcing.Choose(talk, spots[at]),
        _ => null,
    };

    /// <summary>What a card is sent under that asks something. Only where errands are run is anybody asked, so the channel edits cards.</summary>
    public static string Mark(Talk talk) => $"asked-{talk.Scene.FreshId}";

    /// <summary>Answered by word, the card says so from now on and has no buttons any more.</summary>
    public static void Strike(Talk talk, TogetherQuestion question)
    {
        if (question.Mark is { } mark)
        {
            talk.Run(new Errand.Replace(mark) { IsMark = true, Words = talk.LastTold });
        }
    }

    private static Decision Agree(Talk talk) => (talk.Place as Place.Together)?.What switch
    {
        TogetherQuestion.TakeIn taking => TakingIn.Take(talk, taking),
        TogetherQuestion.Sure sure => Announcing.Post(talk, sure),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    // What stands on the button is a yes as well.
    private static bool? Yes(Talk talk, TogetherQuestion question, string text) =>
        Words.Raw(talk.Language, question is TogetherQuestion.TakeIn ? "round.yes" : "post.yes").Equals(text.Trim(), StringComparison.OrdinalIgnoreCase) ? true
            : YesNo.Read(text, talk.Language);

    private static Decision Fail(Talk talk, string key, string code)
    {
        talk.Say(key, ("code", code));
        Guide.Repeat(talk);
        return talk.Done("repair", key.StartsWith("round.", StringComparison.Ordinal) ? TakingIn.Intent : Announcing.Intent);
    }
}
