using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Core.Features;

namespace PartnerBot.Channels.DirectLine;

/// <summary><c>POST conversations/{id}/upload</c>: a person sends files, with or without words.</summary>
internal sealed class PostFiles(Tickets tickets, Allowance allowance, StartedConversations started, Speaking speaking, UploadReader reader)
{
    public const int MostFiles = 20;
    private const int MostAtOnce = 8;
    private const int MostAtOncePerPerson = 2;
    private const long RoomForWords = 1024 * 1024;

    // A phone in a train manages this; who sends more slowly on purpose does not block others for long.
    private static readonly MinDataRate LeastRate = new(bytesPerSecond: 8 * 1024, gracePeriod: TimeSpan.FromSeconds(10));
    private readonly Places places = new(MostAtOnce, MostAtOncePerPerson);

    public async Task<Refusal?> Take(HttpContext context)
    {
        if (tickets.Check(context, out var claims) is { } refusal)
        {
            return refusal;
        }

        // The protocol asks for it; whose files these are, the token says.
        if (string.IsNullOrEmpty(context.Request.Query["userId"]))
        {
            return Refusal.NoUserId;
        }

        if (!allowance.Take(claims.User))
        {
            return Refusal.TooFast;
        }

        if (!await started.Know(claims.Conv, context.RequestAborted))
        {
            return Refusal.UnknownConversation;
        }

        if (places.Enter(claims.User) is { } full)
        {
            return full;
        }

        try
        {
            return await Receive(context, claims);
        }
        finally
        {
            places.Leave(claims.User);
        }
    }

    private async Task<Refusal?> Receive(HttpContext context, TokenClaims claims)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = (MostFiles * (long)UploadReader.MostFileBytes) + RoomForWords;
        }

        if (context.Features.Get<IHttpMinRequestBodyDataRateFeature>() is { } rate)
        {
            rate.MinDataRate = LeastRate;
        }

        var (letter, refusal) = await reader.Read(context, claims);
        if (letter is null)
        {
            return refusal;
        }

        await speaking.Say(context, letter.Activity(context.Request), claims);
        return null;
    }
}
