using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Doubting;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.Speaking;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations;

/// <summary>
/// Takes a whole card: what is right is kept, what is wrong comes back at its field with what was typed. A field that somebody changed
/// after the card was drawn is not overwritten.
/// </summary>
internal static class Submitting
{
    /// <summary>Ends the name of the input that takes words beside a list of options.</summary>
    public const string Beside = "~other";

    public static Decision Submit(Talk talk, Form form, Handle handle, IReadOnlyDictionary<string, string> inputs)
    {
        var id = CardEntry.Of(talk.Plan!, form, handle, inputs);
        var faults = new Dictionary<string, Fault>();
        var conflict = false;
        var kept = 0;
        var doubts = new List<Doubt>();
        // On a card that was too small for all, what was left off cannot be told from what was made empty; so nothing is emptied.
        var all = talk.Plan!.Entry(id) is not { } before || CardRoom.TookAll(form, before, handle.Verb == Verb.KeepDetails, talk.Plan.Version > handle.Version);
        foreach (var field in form.Fields)
        {
            // What must not be spoken of here was not on the card either.
            if (!talk.MaySpeakOf(field))
            {
                continue;
            }

            var typed = Typed(inputs, field);
            var answer = talk.Plan!.Entry(id)?.Answers.GetValueOrDefault(field.Id);
            // Clients leave empty inputs out: what stood on the card and did not come back was left or made empty.
            if (typed.Length == 0 && (!all || field.Asked == (handle.Verb == Verb.KeepDetails)))
            {
                continue;
            }

            if (typed.Length == 0)
            {
                Empty(talk, form, id, field, answer, handle);
                continue;
            }

            // What came back as it was shown was left alone, even where nobody could type it so.
            if (answer is not null && typed == Showing.In(talk.Language, field, answer.Value))
            {
                continue;
            }

            switch (FieldReader.Read(field, typed, talk.Language, talk.Scene.Local, talk.Plan))
            {
                case Reading.Taken(var value, var other) when value.Equals(answer?.Value):
                    doubts.AddRange(Doubting.Doubting.In(id, field.Id, value, other));
                    break;
                case Reading.Taken when answer is { Value: not Value.Skipped } && answer.Version > handle.Version:
                    faults[field.Id] = new Fault(new Line("card.field-changed"), typed);
                    conflict = true;
                    break;
                case Reading.Taken(var value, var other):
                    Answering.Keep(talk, new Position.At(form, id, field), value);
                    doubts.AddRange(Doubting.Doubting.In(id, field.Id, value, other));
                    kept++;
                    break;
                case Reading.Refused(var why):
                    faults[field.Id] = new Fault(why, typed);
                    break;
            }
        }

        if (kept > 0 && Directory.Acquainting.Look(talk, new Position.At(form, id, form.Naming)) is { } need)
        {
            return new Decision.Needs(need);
        }

        return faults.Count > 0 ? Wrong(talk, form, id, faults, kept, conflict, handle, doubts) : Right(talk, form, id, kept, doubts);
    }

    /// <summary>What came back for a field, with what was put beside its list.</summary>
    internal static string Typed(IReadOnlyDictionary<string, string> inputs, Field field)
    {
        var typed = inputs.GetValueOrDefault(field.Id, "").Trim();
        var beside = inputs.GetValueOrDefault(field.Id + Beside, "").Trim();
        return beside.Length == 0 ? typed : typed.Length == 0 || field.Kind == FieldKind.One ? beside : $"{typed},{beside}";
    }

    private static void Empty(Talk talk, Form form, string id, Field field, Answer? answer, Handle handle)
    {
        if (answer is { Value: not Value.Skipped } && answer.Version <= handle.Version && CardEntry.Seen(handle))
        {
            talk.Edit(new Edit.Cleared(id, field.Id));
        }
        else if (answer is null && field.Asked && !field.Required && talk.Plan!.Entry(id) is { } entry && field.Applies(entry))
        {
            // Left empty on a card where it could be seen: passed over, not to be asked once more in chat.
            Answering.Keep(talk, new Position.At(form, id, field), new Value.Skipped());
        }
    }

    private static Decision Wrong(Talk talk, Form form, string id, Dictionary<string, Fault> faults, int kept, bool conflict, Handle handle, IReadOnlyList<Doubt> doubts)
    {
        talk.Say(conflict ? "card.changed" : "card.some-wrong", ("kept", kept), ("wrong", faults.Count));
        Doubting.Doubting.OfferAll(talk, doubts);
        var first = form.Fields.First(field => faults.ContainsKey(field.Id));
        talk.Place = new Place.Asking(form.Id, id, first.Id);
        talk.Add(new Reply.Fill(form, id, Details: handle.Verb == Verb.KeepDetails, faults));
        return talk.Done("step");
    }

    private static Decision Right(Talk talk, Form form, string id, int kept, IReadOnlyList<Doubt> doubts)
    {
        if (kept == 0 && !talk.Changed)
        {
            talk.Say("card.nothing-new");
        }
        else
        {
            talk.Say("card.kept", ("form", new Line($"form.{form.Id}")));
        }

        Doubting.Doubting.OfferAll(talk, doubts);
        // After the card of a step the conversation goes on behind it, wherever it stood before.
        if (talk.Plan!.Entry(id) is not null)
        {
            talk.Place = new Place.Asking(form.Id, id, form.Naming.Id);
        }

        Guide.Proceed(talk);
        var made = talk.Done("step");
        // Who may not is told so, and no more.
        return made with { Served = made.Account.Understood == "step" };
    }
}
