using PartnerBot.Conversations.Administering;
using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Directory;
using PartnerBot.Conversations.People;
using PartnerBot.Conversations.Remarks;
using PartnerBot.Conversations.Remembering;
using PartnerBot.Conversations.Together;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations;

/// <summary>Sentences that say beyond doubt what they mean, about people and about the past.</summary>
internal static class Asides
{
    public static Decision? Read(Talk talk, string text) =>
        Code.Find(text) is { } code ? Joining.Enter(talk, code)
        : BreakGlass.Read(talk, text) is { } plan ? BreakGlass.Ask(talk, plan)
        : OutlineDoors.Read(talk, text) is { } outlined ? Doors.Carry(talk, outlined)
        : Phrases.Withdrawing(text) is { } invited && talk.Plan is not null ? Withdrawing.For(talk, invited)
        : TogetherPhrases.Read(text) is { } together ? Doors.Carry(talk, together)
        : RemarkPhrases.Read(talk, text) is { } remark ? Doors.Carry(talk, remark)
        : Phrases.Read(talk, text) is { } command ? Doors.Carry(talk, command)
        : (!Expecting.WantsWords(talk) || Expecting.IsNoName(talk, text)) && Leaving.Read(talk.Scene, text) is { } leaving ? Doors.Carry(talk, leaving)
        : talk.Plan is not null && Leaving.Noting(text) is { } whose ? Doors.Carry(talk, new Command("hand-over-note", whose) { Words = text })
        : DirectoryPhrases.Read(text) is { } listed ? Doors.Carry(talk, listed)
        : Recipes.Beginning(text) is { } recipe ? Doors.Carry(talk, new Command("use-recipe", recipe))
        : !Expecting.WantsWords(talk) && Deleting.Restoring(text) is { } title ? Doors.Carry(talk, new Command("restore-plan", title))
        : talk.Place is Place.Reading(var upTo) && talk.Plan is not null && talk.May(Deed.SeeHistory) && IsMore(talk, text) ? Changes.List(talk, upTo)
        : talk.Place is Place.InDirectory && IsMore(talk, text) ? Doors.Carry(talk, new Command("show-more"))
        : null;

    private static bool IsMore(Talk talk, string text) =>
        text.Trim().TrimEnd('.', '!').ToLowerInvariant() is "mehr" or "more" or "weitere" or "more please" || text.Trim() == Words.Raw(talk.Language, "offer.more");
}
