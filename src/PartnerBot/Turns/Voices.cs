using PartnerBot.Conversations;
using PartnerBot.Conversations.Knowing;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.Speaking;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Turns;

/// <summary>How replies are to be put for the client that hears them.</summary>
internal static class Voices
{
    /// <summary>The channel whose clients refresh a card in place.</summary>
    public const string Teams = "msteams";

    /// <summary>The channel of our own page.</summary>
    private const string OwnPage = "directline";

    // Teams shows three; below a post in a channel its clients differ, so there the words stand in the text.
    private const int MostInTeams = 3;

    public static Voice Of(
        Heard heard, Language language, string person, Plan? plan, bool isAdministrator, IReadOnlyList<Reply> replies, Desk? shelf, HandleSeal seal, DateTimeOffset now)
    {
        var (standing, inGroup, teams) = (plan.StandingIn(person, isAdministrator), heard.IsGroup, heard.Address.Channel == Teams);
        return new Voice(language, person, plan?.SeenBy(person, standing, inGroup), now, teams, seal.Seal, HandleSeal.Nonce)
        {
            Article = slug => shelf?.Article(slug, language),
            MayEdit = Rights.Of(standing, Deed.EditStep) == Grant.Yes,
            InGroup = inGroup,
            CompletesPaths = heard.Address.Channel == OwnPage,
            OpensDialogs = teams && heard.OpensDialogs,
            InDialog = Refreshing.StaysInDialog(heard, replies),
            Card = heard.Opener,
            MostButtons = !teams ? int.MaxValue : heard.Activity.Conversation?.ConversationType == "channel" ? 0 : MostInTeams,
        };
    }
}
