using Knowledge.Searching;

namespace Knowledge.Tests.Searching;

/// <summary>How often the desk found what was wanted.</summary>
internal sealed class Score
{
    private int first;
    private int firstThree;
    private int refused;
    private int given;
    private int givenRight;

    public int Asked { get; private set; }

    public double First => (double)first / Asked;

    public double FirstThree => (double)firstThree / Asked;

    public double Refused => (double)refused / Asked;

    public void Ask(KnowledgeDesk desk, string question, string language, params IReadOnlyList<string> wanted)
    {
        var ranked = desk.Rank(question, language, 3).Select(article => article.Slug).ToList();
        var answer = desk.Ask(question, language);
        Asked++;
        first += ranked.Take(1).Any(wanted.Contains) ? 1 : 0;
        firstThree += ranked.Exists(wanted.Contains) ? 1 : 0;
        refused += answer is Answer.Unknown ? 1 : 0;
        given += answer is Answer.Found ? 1 : 0;
        givenRight += answer is Answer.Found found && wanted.Contains(found.Article.Slug) ? 1 : 0;
    }

    public override string ToString() =>
        $"{Asked} asked, first {First:P1}, first three {FirstThree:P1}, refused {Refused:P1}; one article given to {(double)given / Asked:P1}, right for {(double)givenRight / Math.Max(given, 1):P1} of these";
}
