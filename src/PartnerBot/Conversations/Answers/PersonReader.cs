using PartnerBot.Planning;
using PartnerBot.Recognizers.Mentions;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Answers;

/// <summary>A person, by full name or as people speak of somebody the plan knows; a name it does not know is taken as it stands.</summary>
internal static class PersonReader
{
    public static Reading Read(string words, Language language, IReadOnlyList<Mentionable> known) => SoleMention.In(words, known, language) switch
    {
        [] => new Reading.Taken(new Value.Words(words)),
        [var only] => new Reading.Taken(new Value.Words(Longer(words, only))),
        var several => new Reading.Refused(new Line("answer.which-person", ("names", string.Join(", ", several)))) { Choices = several },
    };

    // "Dr. Elif Kaya" says more than the "Elif Kaya" that is known.
    private static string Longer(string words, string known) => words.Contains(known, StringComparison.OrdinalIgnoreCase) ? words : known;
}
