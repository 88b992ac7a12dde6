using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Remarks;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Remarks;

/// <summary>Commands about remarks: say something about a task, a partner or the plan, read what others said, take one's last word back.</summary>
internal static class RemarkDoors
{
    public static IReadOnlyList<Door> All { get; } =
    [
        new("add-comment", Deed.Comment, Begin),
        new("show-comments", Deed.OpenPlan, Show),
        new("remove-comment", Deed.Comment, (talk, _) => Remove(talk)),
    ];

    /// <summary>The next words are a remark about this entry, or about the plan where it is empty.</summary>
    public static Decision Ask(Talk talk, string about, bool inside = false)
    {
        talk.Place = new Place.Commenting(talk.Shown!.Entry(about) is null ? "" : about, inside);
        Guide.Repeat(talk);
        return talk.Done("command", "add-comment");
    }

    public static Decision Take(Talk talk, Place.Commenting at, string text)
    {
        var words = text.Trim();
        if (words.Length is 0 or > Remark.Longest)
        {
            talk.Place = at;
            talk.Say(words.Length == 0 ? "answer.empty" : "answer.too-long", ("most", Remark.Longest), ("length", words.Length));
            Guide.Repeat(talk);
            return talk.Done("step", "add-comment");
        }

        return Keep(talk, at.About, words, at.Inside, null);
    }

    /// <summary>Keeps a remark, with or without a file.</summary>
    public static Decision Keep(Talk talk, string about, string words, bool inside, Evidence? file)
    {
        talk.Place = new Place.Idle();
        var plan = talk.Plan!;
        var name = plan.People().FirstOrDefault(member => member.Person == talk.Scene.Person)?.Name ?? talk.Scene.Name;
        var remark = new Remark(plan.Version + 1, about, talk.Scene.Person, name, talk.Scene.At, words) { File = file };
        // What is said of something that no partner sees was said among colleagues, and stays there when that is shared one day.
        remark = remark with { Internal = talk.Standing != Standing.Partner && (inside || IsHidden(plan, remark)) };
        if (!plan.Takes(remark) || (file is not null && talk.Standing == Standing.Partner && !plan.HasQuotaFor(file, talk.Scene.Person)))
        {
            talk.Say(file is null ? "comment.full" : "evidence.full", ("most", Remark.Most));
            Guide.Repeat(talk);
            return talk.Done("repair", "add-comment");
        }

        talk.Edit(new Edit.Remarked(remark));
        talk.Say(
            file is null ? "comment.kept" : "evidence.kept",
            ("what", RemarkWords.About(talk.Plan!, about)),
            ("name", file?.Name ?? ""),
            ("size", file is null ? "" : new Bytes(file.Size)),
            ("who", new Line(remark.Internal ? "comment.inside" : SeenOutside(talk.Plan!, remark) ? "comment.shared" : "comment.members")));
        talk.Add(new Reply.Offer(new Line("ask.what-next"), [new Line("intent.show-comments"), new Line("intent.remove-comment"), new Line("offer.show-plan")]));
        return talk.Done("command", "add-comment");
    }

    private static Decision Begin(Talk talk, Command command)
    {
        if (command.Id == RemarkPhrases.Unknown)
        {
            talk.Say("comment.about-what", ("name", command.Argument ?? ""));
            Guide.Repeat(talk);
            return talk.Done("repair", "add-comment");
        }

        var about = command.Id ?? RemarkPhrases.AtHand(talk);
        return command.Argument is { } words
            ? Take(talk, new Place.Commenting(talk.Shown!.Entry(about) is null ? "" : about, RemarkPhrases.IsInside(command.Words)), words)
            : Ask(talk, about, RemarkPhrases.IsInside(command.Words));
    }

    private static Decision Show(Talk talk, Command command) =>
        RemarkListing.Show(talk, new Listing(RemarkListing.Kind, command.Id is { } id and not RemarkPhrases.Unknown ? id : "", 0));

    private static Decision Remove(Talk talk)
    {
        if (talk.Plan!.Remarks.LastOrDefault(remark => remark.Person == talk.Scene.Person) is { } last)
        {
            talk.Edit(new Edit.RemarkRemoved(last.Number));
            talk.Say(last.File is null ? "comment.removed" : "evidence.removed", ("what", RemarkWords.About(talk.Shown!, last.About)), ("name", last.File?.Name ?? ""));
        }
        else
        {
            talk.Say("comment.none-own");
        }

        Guide.Repeat(talk);
        return talk.Done("command", "remove-comment");
    }

    private static bool IsHidden(Plan plan, Remark remark) =>
        plan.Entry(remark.About) is not null && plan.SharedWith(null).Entry(remark.About) is null && !SeenOutside(plan with { Remarks = [.. plan.Remarks, remark] }, remark);

    private static bool SeenOutside(Plan plan, Remark remark) =>
        plan.People().Where(member => member.Part == Part.Partner).Any(member => plan.SharedWith(member.Person).Remarks.Contains(remark));
}
