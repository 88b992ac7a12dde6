using System.Globalization;
using PartnerBot.Conversations;
using PartnerBot.Conversations.Meetings;
using PartnerBot.Planning;
using PartnerBot.Tests.Planning;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.Meetings;

/// <summary>Minutes as people type them, one set a language: each block is minutes, and behind "=>" what each sentence of them is.</summary>
public sealed class MinutesValues
{
    private static Plan Team => PlanDrafts.Empty.Role("coordinator", "Elif Kaya", 6).Role("lead", "Tom Brandt", 6).Partner("Kita Sonnenschein");

    [Theory]
    [MemberData(nameof(Blocks), Language.German)]
    [MemberData(nameof(Blocks), Language.English)]
    public void Every_sentence_is_read_as_what_it_is(Language language, string name, string minutes, string read) =>
        Assert.Equal($"{name}\n{read}", $"{name}\n{string.Join('\n', Read(language, minutes).Select(Told))}");

    [Theory]
    [MemberData(nameof(Blocks), Language.German)]
    [MemberData(nameof(Blocks), Language.English)]
    public void No_word_of_them_is_lost(Language language, string name, string minutes, string read)
    {
        var chat = new Chat(language).Open(Team).Say(language == Language.German ? "Protokoll schreiben" : "Take the minutes", minutes, language == Language.German ? "Ja" : "Yes");
        Assert.Equal(minutes, chat.Plan.Of("meeting").First().Said("minutes"));
        Assert.Equal(read.Split('\n').Count(line => line.StartsWith("decision", StringComparison.Ordinal)), chat.Plan.Of("decision").Count());
        Assert.Equal(read.Split('\n').Count(line => line.StartsWith("task", StringComparison.Ordinal) || line.StartsWith("open", StringComparison.Ordinal)), chat.Plan.Of("task").Count());
        Assert.NotEmpty(name);
    }

    public static TheoryData<Language, string, string, string> Blocks(Language language)
    {
        var data = new TheoryData<Language, string, string, string>();
        var file = Path.Combine(Folder(), $"minutes.{language.Code()}.txt");
        foreach (var block in File.ReadAllText(file).ReplaceLineEndings("\n").Split("\n---\n"))
        {
            var (name, rest) = (block[2..block.IndexOf('\n', StringComparison.Ordinal)], block[(block.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
            var parts = rest.Split("\n=>\n");
            data.Add(language, name, parts[0].Trim(), parts.Length > 1 ? parts[1].Trim() : "");
        }

        return data;
    }

    private static IReadOnlyList<MinutesItem> Read(Language language, string minutes)
    {
        var chat = new Chat(language).Open(Team);
        return MinutesReader.Read(minutes, new Talk(new Scene(chat.State, "anna", chat.At, chat.At.UtcDateTime.AddHours(1)) { Name = "Anna", Plan = chat.Plan, FreshId = "x" }));
    }

    private static string Folder([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;

    private static string Told(MinutesItem item) => item switch
    {
        MinutesItem.Decided(var text) => $"decision: {text}",
        MinutesItem.ToDo(var task, _) => $"task: {task.Title} | {task.Owner ?? "-"}{(task.Helpers is null ? "" : $" + {task.Helpers}")} | {Day(task.Due)}",
        MinutesItem.Open(var text) => $"open: {text}",
        MinutesItem.Next(var day, var time, var place) => string.Create(CultureInfo.InvariantCulture, $"next: {day:yyyy-MM-dd} {time:HH':'mm} {place}").TrimEnd(),
        MinutesItem.Noted(var text) => $"note: {text}",
        _ => "?",
    };

    private static string Day(Value? due) => due is Value.Day(var day) ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : due is null ? "-" : $"{due}";
}
