using System.Text.Json;
using PartnerBot.Turns;

namespace PartnerBot.Channels.Teams;

/// <summary>What an invoke is answered with.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Json">UTF-8.</param>
internal sealed record InvokeAnswer(int Status, byte[] Json)
{
    /// <summary>The same as a message; superfluous once this answer is out.</summary>
    public Outbound? Owed { get; init; }

    /// <summary>Taken notice of; there is nothing to show.</summary>
    public static InvokeAnswer Nothing { get; } = new(StatusCodes.Status200OK, "{}"u8.ToArray());

    public static InvokeAnswer Of(Action<Utf8JsonWriter> members, int status = StatusCodes.Status200OK)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return new InvokeAnswer(status, bytes.ToArray());
    }
}
