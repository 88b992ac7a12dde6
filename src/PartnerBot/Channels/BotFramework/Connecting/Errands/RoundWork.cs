using System.Text.Json;
using PartnerBot.Activities;
using PartnerBot.Conversations.Together;
using PartnerBot.Turns.Errands;

namespace PartnerBot.Channels.BotFramework.Connecting.Errands;

/// <summary>Everybody in the conversation, page by page.</summary>
/// <param name="known">The id that stands for a person, whichever door named them.</param>
internal sealed class RoundWork(string service, string conversation, Chore chore, string plan, Func<string, string> known) : Work
{
    /// <summary>Nobody takes in so many at once; whether there are more need not be found out.</summary>
    private const int Enough = 1000;

    private readonly List<Present> people = [];
    private string? page;

    public override Call Call => Call.Members(service, conversation, page);

    public override string Conversation => conversation;

    public override bool IsQuestion => true;

    public override void Hear(Posted posted)
    {
        if (posted is not Posted.Done(var body) || Answered.Of(body.Span) is not { Members: { } members } answered)
        {
            End(new Found.Nothing(plan, "round.not-told", Code(posted)));
            return;
        }

        people.AddRange(members.Select(Seen).OfType<Present>());
        // A connector that gives the same page for ever is not asked for ever.
        if (string.IsNullOrEmpty(answered.ContinuationToken) || answered.ContinuationToken == page || people.Count >= Enough)
        {
            End(new Found.Round(plan, people));
            return;
        }

        page = answered.ContinuationToken;
    }

    // Only whom the directory knows can be known again; who came into a meeting without signing in cannot.
    private Present? Seen(ChannelAccount member) =>
        member.AadObjectId is { Length: > 0 } id && member.Id != chore.From?.Id && !Is(member, "userRole", "anonymous") && !Is(member, "role", "bot") && member.Role != "bot"
            ? new Present(known(id), member.Name, Is(member, "userRole", "guest") || IsOfOthers(member))
            : null;

    private bool IsOfOthers(ChannelAccount member) =>
        Text(member, "tenantId") is { Length: > 0 } theirs && chore.Conversation?.TenantId is { Length: > 0 } ours && !ours.Equals(theirs, StringComparison.OrdinalIgnoreCase);

    private static bool Is(ChannelAccount member, string name, string value) => value.Equals(Text(member, name), StringComparison.OrdinalIgnoreCase);

    private static string? Text(ChannelAccount member, string name) =>
        member.More?.GetValueOrDefault(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
}
