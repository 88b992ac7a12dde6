using PartnerBot.Planning.Remarks;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Conversations.Remarks;

/// <summary>A file that was sent becomes evidence in the plan at hand, beside what is being spoken of; those see it who see that.</summary>
internal static class Filing
{
    private const int LongestName = 120;
    private const int LongestType = 80;

    /// <summary>Null where files mean nothing: no plan is at hand, or they are no files of ours beside words.</summary>
    public static Decision? Take(Talk talk, Input.Attached attached)
    {
        var files = attached.Files;
        if (talk.Plan is not { Archived: false } || files is not [var first, ..])
        {
            return null;
        }

        // A group's files are everybody's already; who may see what, the single chat knows.
        if (talk.Scene.InGroup || !talk.May(Deed.Upload))
        {
            return talk.Scene.InGroup ? Private(talk) : talk.Refuse("add-comment");
        }

        if (!talk.Scene.Fetched.Files.TryGetValue(first.Id, out var facts))
        {
            return new Decision.Needs(new Need.AFile(first.Id));
        }

        var words = attached.Text.Trim();
        if (facts is null && words.Length > 0)
        {
            return null;
        }

        if (facts is null or { Trouble: not null })
        {
            talk.Say(facts?.Trouble switch
            {
                FileTrouble.Elsewhere => "evidence.elsewhere",
                FileTrouble.TooLarge => "evidence.too-large",
                FileTrouble.NotFetched => "evidence.not-fetched",
                _ => "evidence.gone",
            }, ("name", Cut(facts?.Name ?? "", LongestName)));
            Guide.Repeat(talk);
            return talk.Done("repair", "add-comment");
        }

        if (files.Count > 1)
        {
            talk.Say("evidence.one-at-a-time", ("name", Cut(facts.Name, LongestName)));
        }

        if (words.Length > Remark.Longest)
        {
            talk.Say("answer.too-long", ("most", Remark.Longest), ("length", words.Length));
            Guide.Repeat(talk);
            return talk.Done("repair", "add-comment");
        }

        var file = new Evidence(first.Id, Cut(facts.Name, LongestName), Cut(facts.Type, LongestType), facts.Size);
        return talk.Place is Place.Commenting at
            ? RemarkDoors.Keep(talk, at.About, words, at.Inside, file)
            : RemarkDoors.Keep(talk, RemarkPhrases.AtHand(talk), words, inside: false, file);
    }

    private static Decision Private(Talk talk)
    {
        talk.Say("group.private");
        Guide.Repeat(talk);
        return talk.Done("repair", "add-comment");
    }

    private static string Cut(string text, int most) => Speaking.Markdown.Cut(text.ReplaceLineEndings(" "), most);
}
