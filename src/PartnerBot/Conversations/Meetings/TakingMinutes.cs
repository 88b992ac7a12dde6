using PartnerBot.Conversations.ActionPlan;
using PartnerBot.Conversations.Commands;
using PartnerBot.Planning;
using PartnerBot.Planning.Meetings;

namespace PartnerBot.Conversations.Meetings;

/// <summary>Minutes as free text: what was decided and who does what is proposed, and nothing is kept before the yes.</summary>
internal static class TakingMinutes
{
    /// <summary>Names a meeting that is not in the plan; it is entered with the minutes.</summary>
    public const string Unplanned = "";

    private const int Most = Minutes.Longest;

    public static Decision Open(Talk talk, Command command)
    {
        var meeting = talk.Plan!.LastMeeting(talk.Scene.Today) is { } last && last["minutes"] is null ? last.Id : Unplanned;
        talk.Place = new Place.TakingMinutes(meeting);
        // The first line of several only says that minutes follow.
        if (command.Words.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end)
        {
            return Take(talk, meeting, command.Words[(end + 1)..]);
        }

        talk.Say("minutes.how");
        Guide.Repeat(talk);
        return talk.Done("command", command.Intent);
    }

    public static Decision Take(Talk talk, string meeting, string text)
    {
        var minutes = text.Trim();
        if (minutes.Length == 0 || minutes.Length > Most)
        {
            talk.Say(minutes.Length == 0 ? "answer.empty" : "answer.too-long", ("most", Most), ("length", minutes.Length));
            Guide.Repeat(talk);
            return talk.Done("step", "take-minutes");
        }

        if (MinutesReader.Read(minutes, talk).All(item => item is MinutesItem.Noted))
        {
            talk.Say("minutes.nothing-found");
        }

        Proposing.Ask(talk, new Proposal.KeepMinutes(meeting, minutes));
        return talk.Done("step", "take-minutes");
    }
}
