using PartnerBot.Conversations.ActionPlan;
using PartnerBot.Conversations.Administering;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Directory;
using PartnerBot.Conversations.Knowing.Curating;
using PartnerBot.Conversations.Meetings;
using PartnerBot.Conversations.Partnering;
using PartnerBot.Conversations.People;
using PartnerBot.Conversations.Portfolio;
using PartnerBot.Conversations.Remarks;
using PartnerBot.Conversations.Remembering;
using PartnerBot.Conversations.Reminding;
using PartnerBot.Conversations.SecondThoughts;
using PartnerBot.Conversations.Together;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Carrying;

/// <summary>Carries out commands: they open from any place in any step, and the step goes on afterwards.</summary>
internal static class Doors
{
    /// <summary>What is built, by capability, in the order in which help names it. A capability adds its doors by one line here.</summary>
    public static IReadOnlyList<IReadOnlyList<Door>> Groups { get; } =
    [
        PlanDoors.All,
        ArchiveDoors.All,
        StepDoors.All,
        RoleDoors.All,
        MeasureDoors.All,
        GoalChecking.All,
        ActionPlanDoors.All,
        TaskDoors.All,
        MeetingDoors.All,
        DirectoryDoors.All,
        PartneringDoors.All,
        PortfolioDoors.All,
        ReminderDoors.All,
        PeopleDoors.All,
        TogetherDoors.All,
        Linking.All,
        SameAddress.All,
        RemarkDoors.All,
        Changes.All,
        ExportDoors.All,
        Deleting.All,
        Recipes.All,
        RatingDoors.All,
        Reaching.All,
        HandingOn.All,
        CurationDoors.All,
        OutlineDoors.All,
        TalkDoors.All,
    ];

    private static readonly Dictionary<string, Door> All = Groups.SelectMany(doors => doors).ToDictionary(door => door.Intent);

    /// <summary>The command works without a plan.</summary>
    public static bool NeedsNoPlan(string intent) => All.TryGetValue(intent, out var door) && door.Anywhere;

    /// <summary>Every command that does something, with the right it takes.</summary>
    public static IEnumerable<Door> Every => All.Values;

    /// <summary>The command does something in this version.</summary>
    public static bool IsBuilt(string intent) => All.ContainsKey(intent);

    public static Decision Carry(Talk talk, Command command)
    {
        if (command.Spoken is { } spoken && !talk.State.LanguageChosen)
        {
            talk.State = talk.State with { Language = spoken };
        }

        return command.Perhaps.Count > 0 ? Doubt(talk, command)
            : !All.TryGetValue(command.Intent, out var door) ? NotYet(talk, command.Intent)
            : talk.Plan is null && !door.Anywhere ? NoPlan(talk, command.Intent)
            : talk.Plan is not null && !door.Asks && !talk.May(door.Deed) ? talk.Refuse(command.Intent)
            : door.Open(talk, command);
    }

    private static Decision NoPlan(Talk talk, string intent)
    {
        talk.Say("plan.none");
        Guide.Offer(talk, "ask.what-next");
        return talk.Done("command", intent);
    }

    // Never a guess that changes data: asked once, with the words that would say it for certain.
    private static Decision Doubt(Talk talk, Command command)
    {
        SecondThought.Ask(talk, command);
        return talk.Done("unknown", null, command.Score);
    }

    private static Decision NotYet(Talk talk, string intent)
    {
        talk.Say("command.not-yet");
        Guide.Repeat(talk);
        return talk.Done("command", intent);
    }
}
