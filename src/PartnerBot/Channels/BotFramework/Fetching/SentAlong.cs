using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using PartnerBot.Activities;
using PartnerBot.Channels.Teams;
using PartnerBot.Turns;

namespace PartnerBot.Channels.BotFramework.Fetching;

/// <summary>
/// Finds the files that came with a message. Teams puts a file into the sender's OneDrive and gives an address that opens by itself for some
/// minutes; a picture pasted into the message lies at the connector, which wants the bot's token ("Send and receive files", Teams documentation).
/// </summary>
internal static class SentAlong
{
    private const string FileOfTeams = "application/vnd.microsoft.teams.file.download.info";
    private const string Picture = "image/";
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);

    /// <summary>The activity with a name of our own in place of each address, and what lies behind these names.</summary>
    public static (IncomingActivity Activity, IReadOnlyList<RemoteFile> Files) In(IncomingActivity activity)
    {
        if (activity.Attachments is not { Count: > 0 } attachments)
        {
            return (activity, []);
        }

        var files = new List<RemoteFile>();
        var told = attachments.Select((attachment, place) => Find(attachment, activity, place) is { } file ? Tell(attachment, file) : attachment).ToList();
        return files.Count == 0 ? (activity, []) : (activity with { Attachments = told }, files);

        IncomingAttachment Tell(IncomingAttachment attachment, RemoteFile file)
        {
            files.Add(file);
            return attachment with { Name = file.Name, ContentUrl = $"attachments/{file.Id}" };
        }
    }

    private static RemoteFile? Find(IncomingAttachment attachment, IncomingActivity activity, int number) => attachment switch
    {
        { ContentType: FileOfTeams, Content: { } content } when InvokeValue.At(content, "downloadUrl").Text() is { Length: > 0 } place => new RemoteFile(Id(activity, number), place, attachment.Name ?? ""),
        { ContentType: { } type, ContentUrl: { Length: > 0 } place } when type.StartsWith(Picture, StringComparison.OrdinalIgnoreCase) && activity.ServiceUrl is { Length: > 0 } service
            && place.StartsWith($"{service.TrimEnd('/')}/v3/attachments/", StringComparison.Ordinal) => new RemoteFile(Id(activity, number), place, attachment.Name ?? "", service),
        _ => null,
    };

    // Nobody can guess it, and the same delivery once more names the same file, which then need not be fetched again.
    private static string Id(IncomingActivity activity, int number) => Base64Url.EncodeToString(
        activity.Id is { Length: > 0 } id ? HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes($"{activity.ChannelId}\n{activity.Conversation?.Id}\n{id}\n{number}")).AsSpan(0, 16) : RandomNumberGenerator.GetBytes(16));
}
