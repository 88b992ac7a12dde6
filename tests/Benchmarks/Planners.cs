namespace Benchmarks;

/// <summary>Some conversations with one server.</summary>
internal sealed class Planners(Served server, LoopbackConnector connector) : IDisposable
{
    private readonly HttpClient client = new() { BaseAddress = new Uri(server.Url) };
    private readonly List<PlanningConversation> begun = [];

    public IReadOnlyList<PlanningConversation> All => begun;

    /// <summary>So many conversations, begun where they are not yet, and talked to until the server is warm.</summary>
    public async Task Begin(int count)
    {
        while (begun.Count < count)
        {
            var next = new PlanningConversation(client, connector, $"c{begun.Count}");
            begun.Add(next);
            await next.Begin();
        }

        await ClosedLoop.Warm([.. begun.Take(count)], server);
    }

    public Task<Timings> Run(int count, TimeSpan length) => ClosedLoop.Run([.. begun.Take(count)], server, length);

    public void Dispose() => client.Dispose();
}
