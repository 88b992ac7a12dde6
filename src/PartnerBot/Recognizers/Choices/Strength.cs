namespace PartnerBot.Recognizers.Choices;

internal enum Strength
{
    /// <summary>A plain yes or no; goes before all other phrases of the utterance.</summary>
    Direct,

    /// <summary>An answer wherever it stands: sounds good, auf keinen Fall.</summary>
    Phrase,

    /// <summary>An answer only when hardly anything else is said: good, gerne.</summary>
    Short,

    /// <summary>An answer only when nothing else is said: y, n, doch.</summary>
    Only,
}
