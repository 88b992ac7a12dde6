using PartnerBot.Conversations;

namespace PartnerBot.Turns;

/// <summary>Fetches what was sent and lies elsewhere. Asked only after the turn has found that the sender may put a file there.</summary>
public interface IFetcher
{
    /// <summary>Keeps the file under its id, as one of this conversation; null once it is kept, else why it is not.</summary>
    Task<FileTrouble?> Bring(RemoteFile file, Address conversation, CancellationToken stop);
}
