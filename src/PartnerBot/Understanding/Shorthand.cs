using PartnerBot.Texts;

namespace PartnerBot.Understanding;

/// <summary>How people shorten everyday words in chats, and how they often misspell them: "kannste ma", "gimme", "pls". Each stands for its full words.</summary>
internal sealed class Shorthand
{
    private readonly Dictionary<string, string[]> full = new(StringComparer.Ordinal);

    public Shorthand(Language language)
    {
        foreach (var line in Examples.Lines("shorthand/" + language.Code()))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var shortened in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries))
            {
                full.TryAdd(Folding.Fold(shortened), line[..colon].Split(' '));
            }
        }
    }

    /// <summary>The message in full words. They stand where the short ones stood, so titles are cut as they were written.</summary>
    public Message Spell(Message message)
    {
        if (!message.Words.Any(word => word.Kind == WordKind.Plain && full.ContainsKey(word.Text)))
        {
            return message;
        }

        return message.With([.. message.Words.SelectMany(word => word.Kind == WordKind.Plain && full.TryGetValue(word.Text, out var words) ? words.Select(text => word with { Text = text }) : [word])]);
    }
}
