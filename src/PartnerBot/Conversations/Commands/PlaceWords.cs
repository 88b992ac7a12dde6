using System.Text.RegularExpressions;
using PartnerBot.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Commands;

/// <summary>The words of our own links into the chat, in either language: which plan, and where wanted which step of it.</summary>
internal static class PlaceWords
{
    private const string Title = "title";
    private const string StepName = "step";
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);

    private static readonly (Language Language, Regex Words)[] Links =
        [.. Enum.GetValues<Language>().SelectMany(language => new[] { "say.open-at", "say.open" }.Select(key => (language, Pattern(Words.Raw(language, key)))))];

    public static Command? Read(string text)
    {
        foreach (var (language, words) in Links)
        {
            if (words.Match(text.Trim()) is not { Success: true } match)
            {
                continue;
            }

            var title = match.Groups[Title].Value;
            if (match.Groups[StepName] is not { Success: true, Value: var name })
            {
                return new Command("open-plan", title);
            }

            if (Journey.All.FirstOrDefault(step => Words.Raw(language, $"step.{step.Id}") == name) is { } step)
            {
                return new Command("open-at", title) { Id = step.Id };
            }
        }

        return null;
    }

    private static Regex Pattern(string words) => new(
        "^" + Regex.Escape(words).Replace(@"\{title}", $"(?<{Title}>.+)", StringComparison.Ordinal).Replace(@"\{step}", $"(?<{StepName}>[^„“”]+)", StringComparison.Ordinal) + "$",
        RegexOptions.CultureInvariant,
        Patience);
}
