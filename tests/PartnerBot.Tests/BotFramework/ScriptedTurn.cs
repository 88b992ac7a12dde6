using System.Collections.Concurrent;
using System.Text;
using PartnerBot.Turns;

namespace PartnerBot.Tests.BotFramework;

/// <summary>Remembers what it heard and answers as told.</summary>
internal sealed class ScriptedTurn : ITurn
{
    public ConcurrentQueue<Heard> Heard { get; } = new();

    public Func<Heard, string?> Answer { get; set; } = _ => null;

    /// <summary>Whether deliveries count as handled before.</summary>
    public bool Again { get; set; }

    public StoreTrouble? Trouble { get; set; }

    public Task<Took> Take(Heard heard, CancellationToken stop = default)
    {
        Heard.Enqueue(heard);
        if (Trouble is { } trouble)
        {
            throw trouble;
        }

        return Task.FromResult(new Took(Again, Answer(heard) is { } answer ? Encoding.UTF8.GetBytes(answer) : null, [], []));
    }
}
