using PartnerBot.Planning;

namespace PartnerBot.Conversations;

/// <summary>The name of a plan: taken for a new one, or changed.</summary>
internal static class Titles
{
    private const int Most = 120;

    /// <summary>Begins a plan of this name.</summary>
    public static Decision Take(Talk talk, string text)
    {
        if (Read(talk, text) is not { } title)
        {
            return talk.Done("step");
        }

        talk.Start(title);
        talk.Say("plan.started", ("title", title));
        talk.Place = new Place.Idle();
        Guide.Proceed(talk, open: true);
        return talk.Done("step", "start-plan");
    }

    /// <summary>Gives the plan at hand this name.</summary>
    public static Decision Change(Talk talk, string text)
    {
        talk.Place = new Place.Renaming();
        if (Read(talk, text) is not { } title)
        {
            return talk.Done("step");
        }

        talk.Edit(new Edit.Renamed(title));
        talk.Say("plan.renamed", ("title", title));
        talk.Place = new Place.Idle();
        Guide.Offer(talk, "ask.what-next");
        return talk.Done("command", "rename-plan");
    }

    // A name that cannot be taken is asked for again, with the reason.
    private static string? Read(Talk talk, string text)
    {
        var title = text.Trim();
        if (title.Length is > 0 and <= Most)
        {
            return title;
        }

        talk.Say(title.Length == 0 ? "answer.empty" : "answer.too-long", ("most", Most), ("length", title.Length));
        Guide.Repeat(talk);
        return null;
    }
}
