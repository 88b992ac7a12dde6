using PartnerBot.Conversations.Carrying;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Knowing.Curating;

/// <summary>"Was this helpful?", answered by button or in words.</summary>
internal static class RatingDoors
{
    public static IReadOnlyList<Door> All { get; } =
    [
        new("rate-helpful", Deed.AskKnowledge, (talk, _) => Rate(talk, talk.State.Topic, helpful: true)) { Anywhere = true },
        new("rate-unhelpful", Deed.AskKnowledge, (talk, _) => Rate(talk, talk.State.Topic, helpful: false)) { Anywhere = true },
    ];

    /// <summary>Whoever types the question of the card is asked it, with the two answers to it.</summary>
    public static Decision Ask(Talk talk)
    {
        talk.State = talk.State with { ReadOn = null };
        if (Questions.IsFree(talk))
        {
            talk.Add(new Replies.Reply.Offer(new Line("rating.ask"), [new Line("offer.helpful"), new Line("offer.unhelpful")]));
        }
        else
        {
            talk.Say("rating.ask");
            Guide.Repeat(talk);
        }

        return talk.Done("answer");
    }

    /// <param name="words">What the person wrote about it, for those who look after the shelf.</param>
    public static Decision Rate(Talk talk, string? slug, bool helpful, string? words = null)
    {
        if (slug is null || talk.Scene.Desk?.Article(slug, talk.Language) is null)
        {
            talk.Say("rating.of-what");
            Guide.Repeat(talk);
            return talk.Done("repair");
        }

        var id = $"{slug}.{talk.Language.Code()}";
        if (!talk.Scene.Fetched.Ones.TryGetValue(new RecordKey(Rating.Kind, id), out var kept))
        {
            return new Decision.Needs(new Need.One(Rating.Kind, id));
        }

        var before = kept is null ? new Rating(0, 0) : CurationJson.Rated(kept);
        talk.Keep(new RecordChange(Rating.Kind, id, kept?.Version ?? 0, CurationJson.Write(before.And(helpful, words))));
        talk.Say(helpful ? "rating.thanks" : "rating.sorry");
        if (!helpful)
        {
            talk.Add(new Replies.Reply.Also(new Line("offer.hand-on")));
        }

        ReadingOn.GoOn(talk, slug);
        return talk.Done("command", helpful ? "rate-helpful" : "rate-unhelpful");
    }
}
