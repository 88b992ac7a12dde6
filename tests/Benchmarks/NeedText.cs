using System.Text;

namespace Benchmarks;

/// <summary>What somebody might write about a need: never the same twice, as long as a field takes.</summary>
internal static class NeedText
{
    private const int Length = 1900;

    private static readonly string[] Sentences =
    [
        "Many families in the northern districts have no books at home and do not know that a library card is free for children.",
        "The day-care centres told us in spring that reading aloud fell away because two colleagues left.",
        "Of the pupils who start school here, a third need support with the language of instruction.",
        "We have rooms, a collection of picture books and Saturday hours, but nobody who speaks Ukrainian or Arabic.",
        "Seniors ask every week for help with their phones, and the adult education centre has trainers for that.",
        "Our figures show that visits by teenagers went down by a fifth since the bus line was moved.",
    ];

    public static string Of(int number)
    {
        var text = new StringBuilder($"Round {number}: ");
        for (var next = number; text.Length < Length; next++)
        {
            text.Append(Sentences[next % Sentences.Length]).Append(' ');
        }

        return text.ToString(0, Length).Trim();
    }
}
