using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.People;

/// <summary>An administrator opens a plan that is not theirs: with a reason, an entry in history and audit, and word to the owners.</summary>
internal static class BreakGlass
{
    private const int ShortestReason = 10;
    private const int LongestReason = 300;

    /// <summary>The id of the plan that shall be opened; null for everybody who is no administrator, to whom the words mean nothing.</summary>
    public static string? Read(Talk talk, string text)
    {
        if (!talk.Scene.IsAdministrator || talk.Scene.InGroup)
        {
            return null;
        }

        foreach (var words in (ReadOnlySpan<string>)["notzugriff ", "break glass "])
        {
            if (text.Trim().StartsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return text.Trim()[words.Length..].Trim();
            }
        }

        return null;
    }

    public static Decision Ask(Talk talk, string id)
    {
        if (!talk.Scene.Fetched.Shut.TryGetValue(id, out var plan))
        {
            return new Decision.Needs(new Need.Shut(id));
        }

        if (plan is null)
        {
            talk.Say("plan.unknown");
            Guide.Repeat(talk);
            return talk.Done("repair");
        }

        talk.Place = new Place.Reasoning(id);
        Guide.Repeat(talk);
        return talk.Done("command", "break-glass");
    }

    public static Decision Open(Talk talk, string id, string text)
    {
        var reason = text.Trim();
        if (reason.Length is < ShortestReason or > LongestReason)
        {
            talk.Say("break-glass.reason", ("least", ShortestReason), ("most", LongestReason));
            Guide.Repeat(talk);
            return talk.Done("step", "break-glass");
        }

        if (!talk.Scene.Fetched.Shut.TryGetValue(id, out var plan))
        {
            return new Decision.Needs(new Need.Shut(id));
        }

        if (plan is null || !talk.Scene.IsAdministrator)
        {
            talk.Place = new Place.Idle();
            talk.Say("plan.unknown");
            return talk.Done("repair");
        }

        var opened = new RecordKey(Opened.Kind, Opened.Id(talk.Scene.Person, id));
        if (!talk.Scene.Fetched.Ones.TryGetValue(opened, out var before))
        {
            return new Decision.Needs(new Need.One(opened.Kind, opened.Id));
        }

        talk.TakeUp(plan);
        talk.Keep(new RecordChange(opened.Kind, opened.Id, before?.Version ?? 0, new Opened(talk.Scene.At).Write()));
        talk.Edit(new Edit.LookedInto(new Look(talk.Scene.Person, talk.Scene.At, reason)));
        // Each look needs a reason of its own: the plan does not stay at hand.
        talk.State = talk.State with { Plan = null };
        talk.Say("break-glass.open", ("title", plan.Title));
        talk.Add(new Reply.ShowPlan());
        var page = $"{talk.Scene.Home}/plans/{plan.Id}/export.html";
        (string, object) minutes = ("minutes", (int)Opened.Life.TotalMinutes);
        talk.Add(new Reply.ShowLinks(new Line("break-glass.export.card", minutes), [new Link(new Line("export.open-page"), page)], new Line("break-glass.export", minutes, ("page", page))));
        return talk.Done("command", "break-glass");
    }

    /// <summary>Tells an owner, as soon as they are at the plan again, who has looked into it.</summary>
    public static void Tell(Talk talk)
    {
        if (talk.Plan is not { Looks.Count: > 0 } plan || talk.Scene.InGroup || talk.Standing != Standing.Owner)
        {
            return;
        }

        foreach (var look in plan.Looks)
        {
            talk.Say("break-glass.told", ("title", plan.Title), ("day", DateOnly.FromDateTime(look.At.UtcDateTime)), ("reason", look.Reason));
        }

        talk.Edit(new Edit.LooksTold());
    }
}
