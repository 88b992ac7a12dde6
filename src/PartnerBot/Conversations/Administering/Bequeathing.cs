using PartnerBot.Conversations.People;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Administering;

/// <summary>
/// A plan whose owners are all gone gets somebody to lead it: one of those who work on it, or whoever is given a code. The administrator reads
/// nothing of it, and those who led it before stay in it: should one of them come back, the plan is not lost to them.
/// </summary>
internal static class Bequeathing
{
    private const string Intent = "bequeath-plan";
    private const int MostNamed = 5;

    public static Decision Begin(Talk talk, string title)
    {
        if (Stop(talk) is { } stop)
        {
            return stop;
        }

        var named = talk.Scene.Fetched.Outlines!.Where(outline => outline.Orphaned && (outline.Id == title || outline.Title.Equals(title, StringComparison.OrdinalIgnoreCase))).ToList();
        switch (named)
        {
            case [var only]:
                return Ask(talk, only.Id);
            case []:
                talk.Say("outlines.not-orphaned");
                Guide.Repeat(talk);
                return talk.Done("repair", Intent);
            default:
                // Two of one name: their ids stand in the list.
                talk.Say("outlines.which");
                return OutlineDoors.Show(talk, new Listing(OutlineDoors.Kind, "orphaned", 0));
        }
    }

    /// <summary>The words name the one who leads from now on, or ask for a code.</summary>
    public static Decision Take(Talk talk, string id, string text)
    {
        if (Stop(talk) is { } stop)
        {
            return stop;
        }

        if (Orphan(talk, id, out var plan) is { } need)
        {
            return need;
        }

        if (plan is null)
        {
            return Gone(talk);
        }

        if (IsCode(text, talk.Language))
        {
            return Code(talk, plan);
        }

        if (Naming.Find(plan with { Members = Inside(plan) }, text) is not { } heir)
        {
            talk.Say("outlines.nobody", ("name", text.Trim()));
            return Ask(talk, id);
        }

        var before = plan.People().Where(member => member.Part == Part.Owner).Select(member => member.Person).ToList();
        talk.TakeUp(plan);
        talk.Edit(new Edit.PartChanged(heir.Person, Part.Owner));
        before.ForEach(owner => talk.Edit(new Edit.PartChanged(owner, Part.Member)));
        talk.RelyOn(before);
        // What stands in it stays unread.
        talk.State = talk.State with { Plan = null, Place = new Place.Idle() };
        talk.Say("outlines.given", ("title", plan.Title), ("who", heir.Name ?? (object)new Line("people.nameless")));
        return talk.Done("command", Intent);
    }

    /// <summary>An invitation is wanted instead of a name.</summary>
    public static bool IsCode(string text, Language language) =>
        text.Trim().TrimEnd('.', '!').Equals(Words.Raw(language, "outlines.code"), StringComparison.OrdinalIgnoreCase);

    private static Decision Ask(Talk talk, string id)
    {
        if (Orphan(talk, id, out var plan) is { } need)
        {
            return need;
        }

        if (plan is null)
        {
            return Gone(talk);
        }

        talk.Place = new Place.Bequeathing(id);
        var names = Inside(plan).Select(member => member.Name).OfType<string>().Take(MostNamed).ToList();
        talk.Add(new Reply.Offer(
            new Line(names.Count == 0 ? "outlines.to-whom-alone" : "outlines.to-whom", ("title", plan.Title)),
            [.. names.Select(name => new Line("offer.name", ("name", name))), new Line("outlines.code"), new Line("offer.cancel")]));
        return talk.Done("command", Intent);
    }

    // Whoever types the code leads the plan; until then owners who come back see the invitation and can withdraw it.
    private static Decision Code(Talk talk, Plan plan)
    {
        var code = Planning.Sharing.Code.From(talk.Scene.FreshId);
        var invitation = new Invitation(plan.Id, Part.Owner, Words.Say(talk.Language, "outlines.heir"), talk.Scene.Person, talk.Scene.At) { Bequest = true };
        talk.Keep(new RecordChange(Invitation.Kind, Planning.Sharing.Code.Hash(code), 0, invitation.Write()));
        talk.RelyOn([.. plan.People().Where(member => member.Part == Part.Owner).Select(member => member.Person)]);
        talk.Place = new Place.Idle();
        talk.Say("outlines.code-given", ("title", plan.Title), ("code", code), ("day", DateOnly.FromDateTime(invitation.Expires.UtcDateTime)));
        Guide.Repeat(talk);
        return talk.Done("command", Intent);
    }

    private static IReadOnlyList<Member> Inside(Plan plan) => [.. plan.People().Where(member => member.Part == Part.Member)];

    private static Decision? Stop(Talk talk) =>
        !talk.Scene.IsAdministrator || talk.Scene.InGroup ? talk.Refuse(Intent)
        : talk.Scene.Fetched.Outlines is null ? new Decision.Needs(new Need.Outlines())
        : null;

    // Null where it is not orphaned (any more), whatever an older list said.
    private static Decision? Orphan(Talk talk, string id, out Plan? plan)
    {
        plan = null;
        if (!talk.IsOrphaned(id))
        {
            return null;
        }

        return talk.Scene.Fetched.Shut.TryGetValue(id, out plan) ? null : new Decision.Needs(new Need.Shut(id));
    }

    private static Decision Gone(Talk talk)
    {
        talk.Place = new Place.Idle();
        talk.Say("outlines.not-orphaned");
        Guide.Repeat(talk);
        return talk.Done("repair", Intent);
    }
}
