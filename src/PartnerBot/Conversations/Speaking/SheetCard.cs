using PartnerBot.Cards;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Replies;
using PartnerBot.Texts;
using static PartnerBot.Cards.CardElement;

namespace PartnerBot.Conversations.Speaking;

/// <summary>Any list as a card: rows with what is known of them and what can be done with them.</summary>
internal static class SheetCard
{
    public static AdaptiveCard Draw(Voice voice, Sheet sheet)
    {
        var title = Words.Say(voice.Language, sheet.Title);
        var body = new List<CardElement> { new TextBlock(Markdown.Plain(title)) { Size = "large", Weight = "bolder", Style = "heading" } };
        var twin = new List<string> { title };
        if (sheet.Note is { } note)
        {
            var words = Words.Say(voice.Language, note);
            body.Add(new TextBlock(Markdown.Plain(words)) { IsSubtle = true, Spacing = "none" });
            twin.Add(words);
        }

        foreach (var part in sheet.Parts)
        {
            if (part.Heading is { } heading)
            {
                var words = Written.Cut(Words.Say(voice.Language, heading), Paging.LongestName);
                body.Add(new TextBlock(Markdown.Plain(words)) { Weight = "bolder", Color = part.Color ?? "accent", Separator = true, Spacing = "medium" });
                twin.Add(words);
            }

            foreach (var row in part.Rows)
            {
                Row(voice, row, body, twin);
            }
        }

        return new AdaptiveCard(body)
        {
            FallbackText = string.Join('\n', twin),
            Lang = voice.Language.Code(),
            Actions = sheet.Actions.Count == 0 && sheet.More is null ? null : [.. sheet.Actions.Select(action => Button(voice, action, "positive")), .. More(voice, sheet)],
        };
    }

    private static IEnumerable<CardCommand> More(Voice voice, Sheet sheet) =>
        sheet.More is { } more ? [voice.Press(voice.Say("offer.show-more"), Verb.ShowMore, entry: more.Text)] : [];

    private static CardCommand Button(Voice voice, SheetButton button, string? style = null) =>
        voice.Press(Words.Say(voice.Language, button.Title), button.Verb, button.Form, button.Entry, button.Plan, style);

    private static void Row(Voice voice, SheetRow row, List<CardElement> body, List<string> twin)
    {
        var name = Written.Cut(row.Name.ReplaceLineEndings(" "), Paging.LongestName);
        var note = row.Note is { } line ? Written.Cut(Words.Say(voice.Language, line), Paging.LongestNote) : null;
        List<CardElement> words = [new TextBlock(Markdown.Plain(name)) { Weight = row.Buttons.Count > 0 ? "bolder" : null }];
        if (note is not null)
        {
            words.Add(new TextBlock(Markdown.Plain(note)) { IsSubtle = true, Spacing = "none", Size = "small" });
        }

        twin.Add(note is null ? $"• {name}" : $"• {name} – {note}");
        if (row.Buttons.Count == 0)
        {
            body.AddRange(words);
            return;
        }

        body.Add(new ColumnSet(
        [
            new Column([.. words]) { Width = "stretch" },
            new Column([new ActionSet([.. row.Buttons.Select(button => Button(voice, button))])]) { Width = "auto" },
        ]));
    }
}
