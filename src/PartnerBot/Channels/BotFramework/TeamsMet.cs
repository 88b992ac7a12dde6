using System.Threading.Channels;
using PartnerBot.Activities;
using PartnerBot.Conversations.Together;
using PartnerBot.Planning.Records;
using PartnerBot.Turns;
using PartnerBot.Turns.Errands;

namespace PartnerBot.Channels.BotFramework;

/// <summary>Keeps in which teams a person has spoken with PartnerBot, beside the turns: nobody waits for it. Of what was met in this run, nothing is written twice.</summary>
internal sealed class TeamsMet(IStore store, TimeProvider time) : BackgroundService
{
    private const int MostWaiting = 500;
    private const int MostKnown = 20_000;

    private readonly Channel<(string Person, MetTeam Team)> met =
        Channel.CreateBounded<(string, MetTeam)>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    private readonly HashSet<(string Person, MetTeam Team)> known = [];

    /// <summary>Somebody spoke.</summary>
    public void Meet(Heard heard)
    {
        if (heard.Activity.Type == ActivityTypes.Message && Whereabouts.Team(heard) is { } team)
        {
            met.Writer.TryWrite((heard.Person, team));
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var (person, team) in met.Reader.ReadAllAsync(stoppingToken))
        {
            if (known.Contains((person, team)))
            {
                continue;
            }

            if (known.Count >= MostKnown)
            {
                known.Clear();
            }

            try
            {
                await Keep(person, team);
                known.Add((person, team));
            }
            catch (StoreTrouble)
            {
                // They are met again with their next word.
            }
        }
    }

    private async Task Keep(string person, MetTeam team)
    {
        var kept = await store.Record(new RecordKey(MetTeams.Kind, person));
        var before = MetTeams.Of(kept);
        if (before.With(team) is var after && after != before)
        {
            await store.Keep([new RecordChange(MetTeams.Kind, person, kept?.Version ?? 0, after.Write())], new AuditLine(person, "met-team"), time.GetUtcNow());
        }
    }
}
