using System.Text.Json;
using PartnerBot.Turns;

namespace PartnerBot.Channels.BotFramework.Connecting;

/// <summary>
/// How conversations are reached, as kept with them: by whatever service and id was heard last, or not at all.
/// What is changed here lasts until somebody speaks in the conversation, for every activity from there brings a fresh reference.
/// </summary>
internal sealed class Reach(IStore store)
{
    /// <summary>A reference, and the bytes it was read from: nobody may overwrite what was heard meanwhile.</summary>
    internal sealed record Known(ConversationReference Reference, byte[] Bytes);

    /// <summary>Null when nothing is known, or nothing that can be read.</summary>
    public async ValueTask<Known?> Of(Address address)
    {
        try
        {
            return (await store.Conversation(address))?.Reference is { } bytes ? new Known(ConversationReference.Read(bytes), bytes) : null;
        }
        catch (Exception trouble) when (trouble is StoreTrouble or JsonException)
        {
            // The activity's own bytes say where it goes; that has to do.
            return null;
        }
    }

    public Task Shut(Address address, Known? known, Standing standing)
        => known is null ? Task.CompletedTask : Change(address, known, known.Reference with { Standing = standing });

    /// <summary>The chat was opened anew and has another id now.</summary>
    public Task Move(Address address, Known known, string id)
        => Change(address, known, known.Reference with { Conversation = known.Reference.Conversation with { Id = id } });

    private async Task Change(Address address, Known known, ConversationReference after)
    {
        try
        {
            await store.Refer(address, known.Bytes, after.Write());
        }
        catch (StoreTrouble)
        {
            // The store has said so itself. The next activity finds out by one more call.
        }
    }
}
