using PartnerBot.Channels.BotFramework.Connecting;
using PartnerBot.Channels.Files;
using PartnerBot.Conversations;
using PartnerBot.Turns;

namespace PartnerBot.Channels.BotFramework.Fetching;

/// <summary>
/// Fetches one file through the gate: no redirects, no cookies, at most 10 MB whatever is announced, and no longer than Teams waits for an answer.
/// </summary>
internal sealed class Fetcher(IStore store, EgressGate gate, Connector connector, TimeProvider time) : IFetcher, IDisposable
{
    public const int MostBytes = 10 << 20;

    /// <summary>Teams gives a message up after 15 seconds; the turn itself wants its share.</summary>
    public static readonly TimeSpan Deadline = TimeSpan.FromSeconds(9);

    private const string Unknown = "application/octet-stream";
    private readonly HttpMessageInvoker invoker = new(Connector.Door(gate));

    public async Task<FileTrouble?> Bring(RemoteFile file, Address conversation, CancellationToken stop)
    {
        var (bytes, trouble) = file.Service is { } service ? await Picture(file, service) : await Download(file, stop);
        if (bytes is null)
        {
            return trouble;
        }

        // What it is, its bytes say: a picture that is none is kept as what it is, and is never drawn.
        await store.KeepFile(new Upload(file.Id, conversation, FileName.Clean(file.Name), PictureKind.Of(bytes) ?? Unknown, bytes, time.GetUtcNow()));
        return null;
    }

    public void Dispose() => invoker.Dispose();

    private async Task<(byte[]?, FileTrouble)> Picture(RemoteFile file, string service) =>
        await connector.Ask(Call.Picture(service, file.Place, MostBytes)) switch
        {
            Posted.Done(var body) when PictureKind.Of(body.Span) is not null => (body.ToArray(), default),
            Posted.TooLarge => (null, FileTrouble.TooLarge),
            Posted.Never when !connector.Reaches(service) => (null, FileTrouble.Elsewhere),
            _ => (null, FileTrouble.NotFetched),
        };

    private async Task<(byte[]?, FileTrouble)> Download(RemoteFile file, CancellationToken stop)
    {
        if (!Uri.TryCreate(file.Place, UriKind.Absolute, out var place) || !gate.Admits(place))
        {
            return (null, FileTrouble.Elsewhere);
        }

        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(stop);
        deadline.CancelAfter(Deadline);
        using var request = new HttpRequestMessage(HttpMethod.Get, place);
        try
        {
            using var response = await invoker.SendAsync(request, deadline.Token);
            return response is { IsSuccessStatusCode: true } ? await Body(response.Content, deadline.Token) : (null, FileTrouble.NotFetched);
        }
        catch (Exception trouble) when (trouble is HttpRequestException or IOException || (trouble is OperationCanceledException && !stop.IsCancellationRequested))
        {
            return (null, FileTrouble.NotFetched);
        }
    }

    private static async Task<(byte[]?, FileTrouble)> Body(HttpContent content, CancellationToken stop)
    {
        if (content.Headers.ContentLength > MostBytes)
        {
            return (null, FileTrouble.TooLarge);
        }

        using var kept = new MemoryStream();
        await using var coming = await content.ReadAsStreamAsync(stop);
        var part = new byte[64 << 10];
        while (await coming.ReadAsync(part, stop) is > 0 and var read)
        {
            if (kept.Length + read > MostBytes)
            {
                return (null, FileTrouble.TooLarge);
            }

            kept.Write(part, 0, read);
        }

        return kept.Length == 0 ? (null, FileTrouble.NotFetched) : (kept.ToArray(), default);
    }
}
