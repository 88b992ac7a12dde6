using System.Text.RegularExpressions;
using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Commands;

namespace PartnerBot.Conversations.Knowing.Curating;

/// <summary>Whole sentences about answers that were given or are missing. They are no questions for the shelf, though they sound like some.</summary>
internal static partial class CurationPhrases
{
    private const int Longest = 80;

    public static Decision? Read(Talk talk, string text) =>
        text.Length > Longest ? null
        // With a plan open, what is still open may be the plan's.
        : Open().IsMatch(text) || (talk.Plan is null && OpenAsked().IsMatch(text)) ? Doors.Carry(talk, new Command("show-questions"))
        : talk.State.Topic is null || Expecting.WantsWords(talk) ? null
        : Asked().IsMatch(text) ? RatingDoors.Ask(talk)
        : Unhelpful().IsMatch(text) ? Doors.Carry(talk, new Command("rate-unhelpful"))
        : Helpful().IsMatch(text) ? Doors.Carry(talk, new Command("rate-helpful"))
        : null;

    [GeneratedRegex(@"^(?:bitte )?(?:(?:zeig\w*|liste|nenn\w*)(?: sie)?(?: mir)?(?: bitte)? )?(?:(?:alle|die|unsere|meine) )*(?:offenen?|unbeantworteten?) fragen(?: (?:auf|zeigen|auflisten|anzeigen))?\W*$|^(?:please )?(?:(?:show|list|open|see|give)(?: me)? )?(?:(?:all|the|our|my) )*(?:open|unanswered) questions(?: please)?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Open();

    [GeneratedRegex(@"^welche fragen (?:sind|blieben|wurden) (?:noch )?(?:offen|unbeantwortet|nicht beantwortet)\W*$|^(?:what|which) (?:are the )?(?:open|unanswered) questions\W*$|^(?:which|what) questions (?:are|were|went) (?:still )?(?:open|unanswered|not answered)\W*$|^(?:are there|gibt es)(?: any| noch)? (?:open|unanswered|offene|unbeantwortete) (?:questions|fragen)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex OpenAsked();

    [GeneratedRegex(@"^(?:war|ist) (?:das|dies|die antwort) hilfreich\W*$|^(?:hat (?:das|die antwort)|half das)(?: ihnen)?(?: geholfen)?\?\s*$|^(?:was|is) (?:this|that|it|the answer) helpful\W*$|^did (?:this|that|it) help\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Asked();

    [GeneratedRegex(@"^(?:nein,? |no,? )?(?:(?:das|es|die antwort|this|that|it|the answer) )?(?:war|hat|ist|was|is|did)?(?: mir)?(?: leider)? ?(?:nicht|wenig|gar nicht|not|n['’]?t)(?: very| really)? (?:hilfreich|geholfen|weitergeholfen|helpful|help|useful)[\s.!]*$|^(?:that|this|it) (?:didn['’]?t|did not) help(?: me)?[\s.!]*$|^(?:that|this|it) wasn['’]?t (?:helpful|useful)[\s.!]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Unhelpful();

    [GeneratedRegex(@"^(?:ja,? |yes,? )?(?:danke,? |thanks,? )?(?:(?:das|es|die antwort|this|that|it|the answer) )?(?:war |hat |ist |was |is )?(?:mir )?(?:sehr |wirklich |very |really )?(?:hilfreich|geholfen|weitergeholfen|helpful|useful)(?:,? (?:danke|thanks|thank you))?[\s.!]*$|^(?:that|this|it) helped(?: me)?(?: a lot)?[\s.!]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Helpful();
}
