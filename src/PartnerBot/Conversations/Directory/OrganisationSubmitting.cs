using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Directory;

/// <summary>Takes what was typed into the card of an organisation.</summary>
internal static class OrganisationSubmitting
{
    /// <summary>Takes a whole card; what is wrong comes back at its field with what was typed.</summary>
    public static Decision Submit(Talk talk, string entry, IReadOnlyDictionary<string, string> inputs)
    {
        var (id, seen) = entry.Split('|') is [var name, var version] && long.TryParse(version, out var number) ? (name, number) : (entry, 0);
        talk.Place = new Place.AtOrganisation(id);
        return OrganisationKeeping.At(talk, (_, now, before) =>
        {
            var (after, faults) = (before, new Dictionary<string, Fault>());
            foreach (var field in OrganisationForm.Form.Fields)
            {
                var typed = Submitting.Typed(inputs, field);
                var value = before.Facts.GetValueOrDefault(field.Id);
                if (typed == (value is null ? "" : Showing.In(talk.Language, field, value)))
                {
                    continue;
                }

                switch (typed.Length == 0 && !field.Required ? null : FieldReader.Read(field, typed, talk.Language, talk.Scene.Local))
                {
                    case Reading.Refused(var why):
                        faults[field.Id] = new Fault(why, typed);
                        break;
                    case Reading.Taken(var same, _) when same.Equals(value):
                        break;
                    // Somebody else was here since the card was drawn: nothing of theirs is overwritten unseen.
                    case var taken when now != seen:
                        faults[field.Id] = new Fault(new Line("card.field-changed"), taken is null ? "" : typed);
                        break;
                    case var taken:
                        after = after.With(field.Id, (taken as Reading.Taken)?.Value, talk.Scene.Today);
                        break;
                }
            }

            if (faults.Count == 0)
            {
                return OrganisationKeeping.Kept(talk, id, now, after, "directory.changed");
            }

            if (!ReferenceEquals(after, before))
            {
                Shelf.Keep(talk, id, now, after);
            }

            talk.Say(now != seen ? "card.changed" : "card.please-correct");
            talk.Add(new Reply.FillOrganisation(id, ReferenceEquals(after, before) ? now : now + 1, after, faults));
            return talk.Done("step", OrganisationKeeping.Intent);
        });
    }
}
