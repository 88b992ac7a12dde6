using System.Text;
using PartnerBot.Activities;
using PartnerBot.Conversations;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.Speaking;
using PartnerBot.Planning.Reminding;
using PartnerBot.Tests.Conversations;
using PartnerBot.Texts;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Cards;

/// <summary>A reminder of as much as can be due at once, every text as long as it may be and of signs that take most room on the wire.</summary>
public sealed class ReminderSizes
{
    /// <summary>UTF-16, as connectors count.</summary>
    private const int MostBytes = 28 * 1024;

    private static readonly DateOnly Today = new(2027, 3, 2);
    private static readonly HandleSeal Seal = new([.. Enumerable.Range(0, 32).Select(number => (byte)number)]);
    private static readonly string Person = new('p', 100);

    public static TheoryData<Language, bool, string> Readers()
    {
        var readers = new TheoryData<Language, bool, string>();
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var sign in (string[])["a", "ö", "\"", "\\", "*", "\n", "😀", "👩‍👩‍👧‍👦"])
            {
                readers.Add(language, false, sign);
                readers.Add(language, true, sign);
            }
        }

        return readers;
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void No_reminder_is_larger_than_28_KB_and_everything_is_named_or_counted(Language language, bool refreshes, string sign)
    {
        foreach (var count in (int[])[1, 2, 3, 5, 8, 12, 13, 40, 200])
        {
            foreach (var coming in (int[])[0, 3])
            {
                foreach (var late in (bool[])[false, true])
                {
                    foreach (var (name, items) in Kinds(sign, count))
                    {
                        var digest = new Digest(items, Today, late) { Coming = [.. items.Where(item => item.Answer is null).Take(coming)] };
                        var message = Written(language, refreshes, digest);
                        Assert.True(message.Size <= MostBytes, $"{name} × {count}, {coming} coming: {message.Size} bytes");
                        Assert.Equal(count, Named(language, message.Twin, count));
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public void Twelve_tasks_with_ordinary_names_all_find_room(Language language)
    {
        var items = Enumerable.Range(0, 12).Select(number => Item(Cause.Due, number, "Flyer drucken und verteilen", "Vorlesen in der Kita")).ToList();
        var message = Written(language, refreshes: true, new Digest(items, Today, false));
        Assert.Contains("12. ", message.Twin, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_has_everything_whole()
    {
        var items = Enumerable.Range(0, 200).Select(number => Item(Cause.Due, number, $"Aufgabe {number};", "Plan")).ToList();
        var lines = ReminderCard.Lines(Voice(Language.German, false), new Digest(items, Today, false)).ToList();
        Assert.All(Enumerable.Range(0, 200), number => Assert.Contains(lines, line => line.Contains($"Aufgabe {number};", StringComparison.Ordinal)));
    }

    private static IEnumerable<(string Name, IReadOnlyList<DigestItem> Items)> Kinds(string sign, int count)
    {
        var (title, plan, name) = (Long(sign, 200), Long(sign, 200), Long(sign, 200));
        foreach (var cause in (Cause[])[Cause.Due, Cause.Deputy, Cause.Lead, Cause.Own])
        {
            yield return ($"{cause}", [.. Enumerable.Range(0, count).Select(number => Item(cause, number, title, plan, name))]);
        }

        yield return ("Outside", [.. Enumerable.Range(0, count).Select(number => Item(Cause.Overdue, number, title, plan) with { Outside = true, Missed = 40 })]);
        yield return ("Date", [.. Enumerable.Range(0, count).Select(number => Item(Cause.Date, number, null, plan) with { Anchor = "event" })]);
        if (count <= 10)
        {
            yield return ("Answer", [.. Enumerable.Range(0, count).Select(number => Item(Cause.Answered, number, null, "") with { Answer = new GivenAnswer("a", Long(sign, 1000), Long(sign, 2000), name, Today, default) })]);
        }
    }

    private static DigestItem Item(Cause cause, int number, string? title, string plan, string? whom = null) => new(
        new Notice(new NoticeKey(new string('k', 36), $"task-{number:D12}", Person, Today), cause, new Moment(Today, new TimeOnly(9, 0), "Europe/Berlin")) { Whom = whom }, plan, title, Today.AddDays(-3));

    private static string Long(string sign, int most) => string.Concat(Enumerable.Repeat(sign, most / sign.Length));

    private static Voice Voice(Language language, bool refreshes) => new(language, Person, null, Chat.Now, refreshes, Seal.Seal, HandleSeal.Nonce);

    private static (int Size, string Twin) Written(Language language, bool refreshes, Digest digest)
    {
        var message = Speaker.Speak(Voice(language, refreshes), [new Reply.Remind(digest)], new Account("command") { Intent = "reminder" }).Single();
        var bytes = Delivery.Of(SizeLaws.Heard, 0, [message], Chat.Now).Outbox.Single();
        return (2 * Encoding.UTF8.GetCharCount(bytes), message.Summary!);
    }

    // The last number in the list, and how many more are said to be there.
    private static int Named(Language language, string twin, int count)
    {
        var more = Words.Raw(language, "reminder.and-more").Split("{count}");
        var left = twin.Split('\n').Where(line => line.StartsWith(more[0], StringComparison.Ordinal) && line.EndsWith(more[1], StringComparison.Ordinal))
            .Select(line => int.Parse(line[more[0].Length..^more[1].Length], System.Globalization.CultureInfo.InvariantCulture)).SingleOrDefault();
        var named = count == 1 ? 1 : Enumerable.Range(1, count).Count(number => twin.Contains($"\n{number}. ", StringComparison.Ordinal));
        return named + left;
    }
}
