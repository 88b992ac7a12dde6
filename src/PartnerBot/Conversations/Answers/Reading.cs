using PartnerBot.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Answers;

/// <summary>What an answer to a field was read as.</summary>
public abstract record Reading
{
    private Reading()
    {
    }

    /// <param name="Other">A second possible reading, offered in one tap; null when the answer is clear.</param>
    public sealed record Taken(Value Value, Value? Other = null) : Reading;

    /// <summary>The field asks again and says why.</summary>
    public sealed record Refused(Line Why) : Reading
    {
        /// <summary>What may have been meant, to be offered in one tap each.</summary>
        public IReadOnlyList<string> Choices { get; init; } = [];
    }
}
