using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Goals;
using PartnerBot.Texts;

namespace PartnerBot.Conversations;

/// <summary>Says what the coach sees in an entry that was just filled, and offers the better wording in one tap.</summary>
internal static class Coaching
{
    public static void Speak(Talk talk, Entry entry)
    {
        foreach (var note in Coach.Notes(talk.Plan!, entry))
        {
            talk.Say("coach.note", ("note", note));
        }

        if (entry.Form == GoalForm.Form.Id && GoalCoach.Draft(entry) is { } draft)
        {
            var words = Words.Say(talk.Language, draft);
            talk.Say("coach.offer", ("draft", words));
            talk.Mean(new Position.At(GoalForm.Form, entry.Id, GoalForm.Form.Naming), new Value.Words(words), "offer.rewrite");
        }
    }
}
