using System.Text.Json;
using PartnerBot.Activities;
using PartnerBot.Channels.Files;
using PartnerBot.Turns;

namespace PartnerBot.Channels.DirectLine;

/// <summary>An upload that has arrived: what was written, and the files, which are already kept.</summary>
internal sealed record Letter(IncomingActivity? Words, IReadOnlyList<Upload> Files)
{
    /// <summary>The activity with the files in it, in the order of its own attachments.</summary>
    public IncomingActivity Activity(HttpRequest request)
    {
        var words = Words ?? new IncomingActivity { Type = ActivityTypes.Message };
        var root = $"{request.Scheme}://{request.Host.Value}{request.PathBase}/v3/directline/attachments/";
        return words with { Attachments = Join(words.Attachments ?? [], root) };
    }

    // Clients send the files in any order, but make the names unique; where the names tell nothing, the order counts.
    private List<IncomingAttachment> Join(IReadOnlyList<IncomingAttachment> attachments, string root)
    {
        var files = Files.ToList();
        var joined = attachments.Select(attachment => IsOpen(attachment) ? Fill(attachment, Named(files, attachment), root) : attachment).ToList();
        for (var i = 0; i < joined.Count && files.Count > 0; i++)
        {
            if (IsOpen(joined[i]))
            {
                joined[i] = Fill(joined[i], files[0], root);
                files.RemoveAt(0);
            }
        }

        joined.AddRange(files.Select(file => Fill(new IncomingAttachment(), file, root)));
        return joined;
    }

    private static bool IsOpen(IncomingAttachment attachment)
        => attachment.ContentUrl is null && attachment.Content is not { ValueKind: not JsonValueKind.Null };

    private static Upload? Named(List<Upload> files, IncomingAttachment attachment)
    {
        if (attachment.Name is not { Length: > 0 } given)
        {
            return null;
        }

        var name = FileName.Clean(given);
        var at = files.FindIndex(file => file.Name == name);
        if (at < 0)
        {
            return null;
        }

        var found = files[at];
        files.RemoveAt(at);
        return found;
    }

    private static IncomingAttachment Fill(IncomingAttachment attachment, Upload? file, string root) => file is null
        ? attachment
        : attachment with
        {
            ContentType = file.ContentType,
            Name = attachment.Name is { Length: > 0 } name ? FileName.Clean(name) : file.Name,
            ContentUrl = $"{root}{file.Id}/{Uri.EscapeDataString(file.Name)}",
        };
}
