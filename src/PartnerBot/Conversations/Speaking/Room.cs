using System.Text.Encodings.Web;

namespace PartnerBot.Conversations.Speaking;

/// <summary>
/// How much of a message is left (UTF-16 units of its JSON; connectors take 28 KB). What a card says stands in the message three times: in the
/// card, escaped for Markdown and for JSON, and in both text twins. People who write nothing but stars need four times their letters.
/// </summary>
internal sealed class Room(int most)
{
    private int used;

    /// <summary>Takes the space of a line if there is so much up to a share of the whole; whether there was.</summary>
    /// <param name="frame">What the element costs beside its words.</param>
    public bool Take(string text, int frame, double share = 1)
    {
        var cost = frame + Length(Markdown.Plain(text)) + (2 * Length(text));
        if (used + cost > most * share)
        {
            return false;
        }

        used += cost;
        return true;
    }

    private static int Length(string text) => JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text).Length;
}
