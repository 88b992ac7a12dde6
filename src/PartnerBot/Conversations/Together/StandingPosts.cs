using PartnerBot.Planning.Records;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Conversations.Together;

/// <summary>Summaries that stand in channels: kept, so that they can be taken back.</summary>
internal static class StandingPosts
{
    /// <summary>It stands.</summary>
    public static Decision Keep(Talk talk, Post post)
    {
        if (Fetch(talk) is not (true, var kept))
        {
            return new Decision.Needs(new Need.One(Posts.Kind, talk.Plan!.Id));
        }

        talk.Keep(new RecordChange(Posts.Kind, talk.Plan!.Id, kept?.Version ?? 0, Posts.Of(kept).With(post with { By = talk.Scene.Person }).Write()));
        talk.Say("post.done", ("channel", Announcing.Name(talk, post.Spot)));
        Guide.Offer(talk, "ask.what-next");
        return talk.Done("command", Announcing.Intent);
    }

    /// <summary>The newest of one's own; whoever leads the plan takes back anybody's.</summary>
    public static Decision TakeBack(Talk talk)
    {
        if (Fetch(talk) is not (true, var kept))
        {
            return new Decision.Needs(new Need.One(Posts.Kind, talk.Plan!.Id));
        }

        var mine = Posts.Of(kept).All.FirstOrDefault(post => post.By == talk.Scene.Person || talk.May(Deed.ManagePeople));
        if (mine is null || !talk.Scene.RunsErrands)
        {
            return Announcing.Say(talk, mine is null ? "post.none" : "post.only-teams", "take-back-post");
        }

        talk.Run(new Errand.TakeBack(talk.Plan!.Id, mine));
        talk.Say("post.taking-back", ("channel", Announcing.Name(talk, mine.Spot)));
        return talk.Done("command", "take-back-post");
    }

    public static Decision Forget(Talk talk, Post post)
    {
        if (Fetch(talk) is not (true, var kept))
        {
            return new Decision.Needs(new Need.One(Posts.Kind, talk.Plan!.Id));
        }

        if (kept is not null)
        {
            talk.Keep(new RecordChange(Posts.Kind, talk.Plan!.Id, kept.Version, Posts.Of(kept).Without(post).Write()));
        }

        return Announcing.Say(talk, "post.taken-back", "take-back-post", post.Spot);
    }

    private static (bool Known, LibraryRecord? Kept) Fetch(Talk talk) =>
        (talk.Scene.Fetched.Ones.TryGetValue(new RecordKey(Posts.Kind, talk.Plan!.Id), out var kept), kept);
}
