using PartnerBot.Planning;
using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Reminders;

/// <summary>
/// A task stays open, and one of those who hear of it is from another organisation: from owner to deputy to lead, nothing of the house gets out, nobody is
/// reproached, and what is said is what the keys say.
/// </summary>
public sealed class OutsideTests
{
    private const string Secret = "geheim";
    private const string Task = "Bücherkiste packen";

    // Words that name a fault, in either language.
    private static readonly string[] Reproaches =
        ["überfällig", "versäumt", "vergessen", "immer noch", "noch offen", "verspätet", "mahn", "zuständig", "overdue", "missed", "forgot", "still open", "late", "fail", "must", "müssen"];

    private static readonly DateOnly Due = new(2027, 3, 2);

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public async Task Whose_task_it_is_outside_hears_kindly_twice_and_the_lead_is_told(Language language)
    {
        await using var house = await House(language, owner: "Frau Kaya", deputy: null, visible: false);
        await house.Until(new DateTime(2027, 3, 2, 9, 0, 0), TimeSpan.FromHours(1));
        await house.Until(new DateTime(2027, 3, 20, 12, 0, 0), TimeSpan.FromHours(1));
        Heard(await house.Reminders("kaya"), language, "reminder.outside.today", "reminder.outside.was");
        Assert.Contains(Words.Say(Language.German, "reminder.lead", ("title", Task), ("day", Due), ("plan", "Lesestart"), ("person", "Frau Kaya")), Assert.Single(await house.Reminders("anna")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public async Task Who_stands_in_from_outside_hears_neither_whose_it_is_nor_that_it_is_late(Language language)
    {
        await using var house = await House(language, owner: "coordinator", deputy: "Frau Kaya", visible: true);
        await house.Until(new DateTime(2027, 3, 20, 12, 0, 0), TimeSpan.FromHours(1));
        Heard(await house.Reminders("kaya"), language, "reminder.outside.deputy");
        Assert.NotEmpty(await house.Reminders("ben"));
        Assert.Contains("Ben Brandt", string.Join('\n', await house.Reminders("anna")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.German)]
    [InlineData(Language.English)]
    public async Task Who_stands_in_from_outside_for_what_is_not_shared_hears_nothing(Language language)
    {
        await using var house = await House(language, owner: "coordinator", deputy: "Frau Kaya", visible: false);
        await house.Until(new DateTime(2027, 3, 20, 12, 0, 0), TimeSpan.FromHours(1));
        Assert.Empty(await house.Reminders("kaya"));
        Assert.NotEmpty(await house.Reminders("ben"));
        Assert.DoesNotContain(Task, string.Join('\n', await house.Say("kaya", "Warum habe ich das nicht bekommen?")), StringComparison.Ordinal);
    }

    private static void Heard(IReadOnlyList<string> reminders, Language language, params string[] keys)
    {
        Assert.Equal(keys.Length, reminders.Count);
        Assert.All(keys.Zip(reminders), one => Assert.Contains(Words.Say(language, one.First, ("title", Task), ("day", Due), ("plan", "Lesestart")), one.Second, StringComparison.Ordinal));
        Assert.All(reminders, reminder =>
        {
            // The title is the plan's own word for it and stays as it is.
            var words = reminder.Replace(Task, "", StringComparison.Ordinal);
            Assert.DoesNotContain((string[])["Anna", "Ben", "Brandt", Secret, .. Reproaches], word => words.Contains(word, StringComparison.OrdinalIgnoreCase));
            // Who is outside cannot hand it to somebody in the house.
            Assert.DoesNotContain(Words.Raw(language, "reminder.hand-over"), reminder, StringComparison.Ordinal);
            Assert.Contains(Words.Raw(language, "reminder.say-outside"), reminder, StringComparison.Ordinal);
        });
    }

    private static async Task<House> House(Language language, string owner, string? deputy, bool visible)
    {
        var house = new House();
        var plan = await house.PlanWithTask("anna", Task, "morgen");
        await house.Say("kaya", "Hallo");
        await house.Say("ben", "Hallo");
        if (language == Language.English)
        {
            await house.Say("kaya", "Erinnerungen auf Englisch");
        }

        var task = (await house.Plan(plan)).Of("task").Single().Id;
        await house.Edit(
            "anna", plan,
            [
                new Edit.Renamed("Lesestart"),
                new Edit.Joined(new Member("kaya", Part.Partner, "Frau Kaya")),
                new Edit.Joined(new Member("ben", Part.Member, "Ben Brandt")),
                new Edit.EntryAdded("role-20", "role"),
                new Edit.Answered("role-20", "role", new Value.Chosen(["coordinator"])),
                new Edit.Answered("role-20", "person", new Value.Words("Ben Brandt")),
                .. deputy is null ? (Edit[])[] : [new Edit.Answered("role-20", "deputy", new Value.Words(deputy))],
                new Edit.Answered(task, "owner", new Value.Words(owner)),
                new Edit.Answered(task, "reason", new Value.Words($"{Secret}: Ben ist krank")),
                .. visible ? (Edit[])[new Edit.Answered(task, "visible", new Value.Chosen(["yes"]))] : [],
            ]);
        // The next turn of anybody brings the ledger in step.
        await house.AddTask("anna", "Kuchen bestellen", "in drei Monaten");
        return house;
    }
}
