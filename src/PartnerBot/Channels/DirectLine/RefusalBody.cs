namespace PartnerBot.Channels.DirectLine;

/// <summary>How every refusal looks: <c>{"error":{"code","message"}}</c>.</summary>
internal sealed record RefusalBody(RefusalBody.Trouble Error)
{
    internal sealed record Trouble(string Code, string Message);
}
