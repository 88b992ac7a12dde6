using PartnerBot.Conversations.Meetings.FromMinutes;

namespace PartnerBot.Conversations.Meetings;

/// <summary>Reads minutes sentence by sentence: what was decided, who does what until when, what is open, when to meet again. All else is a note; nothing is lost.</summary>
internal static class MinutesReader
{
    public static IReadOnlyList<MinutesItem> Read(string text, Talk talk)
    {
        var doers = Doers.Of(talk);
        var chores = new Chores(talk, doers);
        var items = new List<MinutesItem>();
        foreach (var line in MinutesLines.Of(text))
        {
            var sentences = line.Section == MinutesKind.Note || MinutesLabel.Of(line.Text)?.Kind == MinutesKind.Note ? [line.Text] : Sentences.Of(line.Text);
            string? before = null;
            var notes = new List<string>();
            foreach (var sentence in sentences)
            {
                var read = Sentence(sentence, line.Section, before, talk, chores);
                before = read.OfType<MinutesItem.ToDo>().LastOrDefault()?.Task.Owner ?? before;
                if (read is [MinutesItem.Noted(var note)])
                {
                    notes.Add(note);
                    continue;
                }

                Note();
                items.AddRange(read);
            }

            Note();

            // What stands together stays together.
            void Note()
            {
                if (notes.Count > 0)
                {
                    items.Add(new MinutesItem.Noted(string.Join(' ', notes)));
                    notes.Clear();
                }
            }
        }

        return items;
    }

    private static IReadOnlyList<MinutesItem> Sentence(string sentence, MinutesKind section, string? before, Talk talk, Chores chores)
    {
        switch (MinutesLabel.Of(sentence))
        {
            case { Kind: MinutesKind.Decision, Rest: var decided }:
                return [new MinutesItem.Decided(MinutesPhrases.Capital(decided.Trim()))];
            case { Kind: MinutesKind.Task } task:
                return [chores.Labelled(task.Rest.Trim(), task.Who)];
            case { Kind: MinutesKind.OpenPoint, Rest: var open }:
                return [new MinutesItem.Open(MinutesPhrases.Capital(open.Trim()))];
            case { Kind: MinutesKind.Note }:
                return [new MinutesItem.Noted(sentence)];
        }

        if ((section == MinutesKind.NextMeeting || MinutesPhrases.IsNextMeeting(sentence)) && NextMeeting.Read(sentence, talk) is { } next)
        {
            return [next];
        }

        switch (section)
        {
            case MinutesKind.Decision:
                return [new MinutesItem.Decided(MinutesPhrases.Capital(sentence))];
            case MinutesKind.Task:
                return chores.In(sentence, before) is { Count: > 1 } several ? several : [chores.Labelled(sentence, null)];
            case MinutesKind.OpenPoint:
                return [new MinutesItem.Open(sentence)];
            case MinutesKind.Note:
                return [new MinutesItem.Noted(sentence)];
        }

        return MinutesPhrases.Decision(sentence) is { } decision ? [new MinutesItem.Decided(decision)]
            : MinutesPhrases.IsOpen(sentence) ? [new MinutesItem.Open(sentence)]
            : chores.In(sentence, before) is { Count: > 0 } tasks ? [.. tasks]
            : [new MinutesItem.Noted(sentence)];
    }
}
