using PartnerBot.Texts;

namespace PartnerBot.Understanding;

/// <summary>
/// Tells commands from ordinary answers, in German and English, and reads what they are about. Without state after training,
/// deterministic, safe for use by several threads.
/// </summary>
public sealed class CommandReader
{
    private const double Sure = 0.7;
    private const double Doubtful = 0.4;
    // Two neighbours may share what speaks for a command between them: then a question between them is due, not silence.
    private const double Torn = 0.25;
    private const double LikelyCommand = 0.6;
    private const int Choices = 3;
    private const int LongWords = 25;
    private const int HeadWords = 10;

    private readonly Dictionary<Language, Reading> readings;
    private readonly LanguageReader languages;

    /// <summary>Learns from the utterances that come with the program.</summary>
    public CommandReader()
        : this(Examples.Of)
    {
    }

    /// <summary>Learns from the given utterances; tests hold some back.</summary>
    internal CommandReader(Func<Language, IReadOnlyList<Example>> examples)
    {
        var learned = new Reading[Enum.GetValues<Language>().Length];
        Parallel.ForEach(Enum.GetValues<Language>(), language => learned[(int)language] = new Reading(language, examples(language)));
        readings = Enum.GetValues<Language>().ToDictionary(language => language, language => learned[(int)language]);
        languages = new LanguageReader(language => readings[language].EverydayWords, examples);
    }

    /// <summary>The language a message is written in; that of the conversation where its words do not tell.</summary>
    public Language LanguageOf(string text, Language conversation) => languages.Read(Message.Of(text), conversation).Language;

    /// <summary>Reads a message as a command. Null means: an ordinary answer or a question for the knowledge desk.</summary>
    /// <param name="text">What was written; may be anything.</param>
    /// <param name="conversation">The language spoken so far.</param>
    /// <param name="surroundings">What there is to be named here.</param>
    public Understood? Read(string text, Language conversation, Surroundings? surroundings = null)
    {
        var message = Message.Of(text);
        var known = surroundings ?? Surroundings.None;
        if (Hearsay.Is(message) || Things.IsOnly(message, known.Plans) || Things.IsOnly(message, known.Tasks))
        {
            return null;
        }

        var masked = Things.Mask(message, [.. known.Plans, .. known.Tasks, .. known.Partners]);
        var (language, isCertain) = languages.Read(masked, conversation);
        var candidate = Judge(masked, language);
        if (!isCertain)
        {
            var other = language == Language.German ? Language.English : Language.German;
            candidate = Judge(masked, other) is { IsWhollyKnown: true } second && second.Best.Score > Math.Max(Sure, candidate?.Best.Score ?? 0)
                ? second
                : candidate;
        }

        if (candidate is null || (candidate.Best.Score < Doubtful && (candidate.Best.Score < Torn || candidate.Share < LikelyCommand)) || IsOwnLanguage(candidate, conversation))
        {
            return DeedReport.Read(message, language);
        }

        var whole = ReferenceEquals(masked, message) ? candidate : readings[candidate.Language].Over(candidate, message);
        var verdict = candidate.Best.Score >= Sure && !candidate.IsPartlyDenied ? Verdict.Sure : Verdict.Doubtful;
        return new Understood(
            candidate.Best.Intent,
            Math.Round(candidate.Best.Score, 3),
            verdict,
            candidate.Language,
            ArgumentReader.Read(whole.Message, candidate.Best.Intent, candidate.Question, whole.Units, known, conversation),
            verdict == Verdict.Sure ? [] : [.. candidate.Ranking.Take(Choices)],
            candidate.Because);
    }

    private Candidate? Judge(Message message, Language language)
    {
        var isLong = message.Words.Count > LongWords || message.IsCut;
        var head = isLong ? message.With([.. message.Words.Take(HeadWords)]) : message;
        var candidate = readings[language].Judge(Opening.Strip(head));

        // A long text is an answer unless it clearly begins with a command; then its title is read from all of it.
        return !isLong ? candidate
            : candidate is not null && candidate.Best.Score >= Sure && Carriers.HasTitle(candidate.Best.Intent) && !candidate.Best.Intent.TakesAway() && candidate.StartsWithIt
                ? readings[language].Over(candidate, message)
                : null;
    }

    // "Deutsch" in a German conversation answers a question about languages.
    private static bool IsOwnLanguage(Candidate candidate, Language conversation) =>
        candidate.Best.Intent == Intent.ChangeLanguage && candidate.Message.Words is [{ Text: var word }]
        && word.StartsWith(conversation == Language.German ? "deutsch" : "english", StringComparison.Ordinal);
}
