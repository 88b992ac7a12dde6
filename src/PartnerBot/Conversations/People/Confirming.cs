using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Remembering;

namespace PartnerBot.Conversations.People;

/// <summary>What is done only after a yes.</summary>
internal static class Confirming
{
    public const string Leave = "leave-plan";
    public const string Delete = "delete-plan";

    public static Decision Take(Talk talk, string what, string text)
    {
        switch (YesNo.Read(text, talk.Language))
        {
            case true:
                return what == Leave ? PeopleDoors.Go(talk) : Deleting.Delete(talk);
            case false:
                talk.Place = new Place.Idle();
                talk.Say("confirm.kept");
                Guide.Offer(talk, "ask.what-next");
                return talk.Done("command", what);
            default:
                // Anything but a clear yes changes nothing.
                talk.Say("confirm.unclear");
                Guide.Repeat(talk);
                return talk.Done("unknown");
        }
    }
}
