using System.Text.Json;
using Xunit.Abstractions;

namespace Knowledge.Tests.Searching;

public sealed class SampleQuestionsTests(ITestOutputHelper output)
{
    [Fact]
    public void Sample_questions_from_outside_find_their_topic_among_the_first_three()
    {
        var file = Path.Combine(Folders.Shared, "knowledge", "sample-questions.jsonl");
        if (!File.Exists(file))
        {
            output.WriteLine($"Not asked: the sample questions are not at {file}.");
            return;
        }

        var lost = new List<string>();
        foreach (var line in File.ReadLines(file).Where(line => line.Length > 0))
        {
            using var sample = JsonDocument.Parse(line);
            var (text, language) = (sample.RootElement.GetProperty("text").GetString()!, sample.RootElement.GetProperty("lang").GetString()!);
            var wanted = sample.RootElement.GetProperty("also").EnumerateArray().Select(also => also.GetString())
                .Append(sample.RootElement.GetProperty("expect").GetString()).ToList();
            var ranked = Desk.Open.Rank(text, language, 3).Select(article => article.Slug).ToList();
            output.WriteLine($"{(wanted.Contains(ranked[0]) ? "first" : "later")}: {text} -> {string.Join(", ", ranked)} ({Desk.Open.Ask(text, language).GetType().Name})");
            if (!ranked.Exists(wanted.Contains))
            {
                lost.Add(text);
            }
        }

        Assert.Empty(lost);
    }
}
