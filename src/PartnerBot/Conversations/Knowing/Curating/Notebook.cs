using System.Security.Cryptography;
using System.Text;
using PartnerBot.Planning.Records;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Knowing.Curating;

/// <summary>Notes what the shelf could not answer: the same question once more only counts up.</summary>
internal static class Notebook
{
    /// <summary>The id of a question: its letters and digits, folded, in its language.</summary>
    public static string IdOf(string text, Language language) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        language.Code() + string.Concat(text.ToLowerInvariant().Where(char.IsLetterOrDigit))))).Substring(0, 24);

    /// <summary>What has to be fetched before the question can be noted, or null once it is noted.</summary>
    public static Need? Note(Talk talk, string text, Language language, IEnumerable<string> nearest)
    {
        var id = IdOf(text, language);
        if (!talk.Scene.Fetched.Ones.TryGetValue(new RecordKey(OpenQuestion.Kind, id), out var kept))
        {
            return new Need.One(OpenQuestion.Kind, id);
        }

        var question = kept is null
            ? new OpenQuestion(Speaking.Markdown.Cut(text.Trim(), OpenQuestion.MostText), language.Code(), 1, talk.Scene.Today, talk.Scene.Today, [.. nearest])
            : CurationJson.Question(kept) is var known ? known with { Times = known.Times + 1, Last = talk.Scene.Today } : null!;
        talk.Keep(new RecordChange(OpenQuestion.Kind, id, kept?.Version ?? 0, CurationJson.Write(question)));
        talk.State = talk.State with { Unanswered = id };
        return null;
    }
}
