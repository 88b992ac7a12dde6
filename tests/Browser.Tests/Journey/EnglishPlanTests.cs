using System.Globalization;
using Browser.Tests.Running;
using PartnerBot.Texts;
using Xunit.Abstractions;

namespace Browser.Tests.Journey;

public sealed class EnglishPlanTests(ITestOutputHelper output)
{
    private static readonly string InASummer = new DateOnly(TimeProvider.System.GetUtcNow().Year + 1, 7, 31).ToString("MM/dd/yyyy", CultureInfo.InvariantCulture);

    // Per line: what is said, and the step that the conversation stands in afterwards.
    private static readonly (string Line, string? Step)[] Conversation =
    [
        ("Plan a new partnership", null),
        ("Reading start", "need"),
        ("Many children start school without having been read to", "need"),
        ("The primary school says so", "need"),
        ("Families, Children up to 6", "need"),
        ("Access to the audience", "need"),
        ("Rooms", "need"),
        ("Trial run", "need"),
        (InASummer, "partners"),
        ("Sunflower Day Care", "partners"),
        ("Day care and preschool", "partners"),
        ("Partner", "partners"),
        ("Ms. Kaya", "partners"),
        ("Access to the audience", "partners"),
        ("A place to go within walking distance", "partners"),
        ("No, go on", "roles"),
        ("Coordinator", "roles"),
        ("Ms. Kaya", "roles"),
        ("Sunflower Day Care", "roles"),
        ("Mr. Brandt", "roles"),
        ("6", "roles"),
        ("No, go on", "roles"),
        ("Everything that costs money", "roles"),
        ("The two directors talk", "roles"),
        ("Library director", "roles"),
        ("Mayor", "goals"),
        ("40 families come regularly", "goals"),
        ("New library cards", "goals"),
        ("12", "goals"),
        ("40", "goals"),
        (InASummer, "goals"),
        ("New families", "goals"),
        ("Language support", "goals"),
        ("No, go on", null),
    ];

    [Theory]
    [InlineData("ws")]
    [InlineData("poll")]
    public async Task A_whole_plan_is_made_by_typing_through_the_official_client(string mode)
    {
        if (await DirectLineClient.Missing() is { } why)
        {
            output.WriteLine(why);
            return;
        }

        using var data = new Folder();
        await using var bot = await Bot.StartAsync(data.Path);
        var heard = await DirectLineClient.Talk(bot.Address, mode, "ann", "en-US", [.. Conversation.Select(turn => turn.Line)]);

        Assert.All(heard, activity => Assert.Equal("en-US", activity.Locale));
        var answers = heard.Skip(1).GroupBy(activity => activity.ReplyTo).ToList();
        Assert.Equal("greet", heard[0].Intent);
        Assert.Equal(Conversation.Length, answers.Count);
        foreach (var ((line, step), answer) in Conversation.Zip(answers))
        {
            Assert.All(answer, activity => Assert.Equal((line, step), (line, activity.Step)));
        }

        // Nothing was taken for a command or not understood after the first word.
        Assert.Equal("start-plan", Assert.Single(answers[0].Select(activity => activity.Intent).Distinct()));
        Assert.All(answers.Skip(1).SelectMany(answer => answer), activity => Assert.Equal("step", activity.Understood));
        Assert.Single(answers.Skip(1).SelectMany(answer => answer).Select(activity => activity.Plan).Distinct());

        var last = answers[^1].ToList();
        Assert.EndsWith(Words.Say(Language.English, "plan.complete", ("title", "Reading start")), last[0].Text, StringComparison.Ordinal);
        Assert.Contains(last, activity => activity.HasCard);
        Assert.DoesNotContain("fail:", bot.Log, StringComparison.Ordinal);
    }
}
