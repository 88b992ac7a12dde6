using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.People;

/// <summary>Invites somebody: who, with which part, and the code that lets them in once.</summary>
internal static class Inviting
{
    private const int MostOpen = 40;
    private const int LongestName = 100;

    public static Decision Begin(Talk talk, Command command)
    {
        // A code that a whole group reads would be anybody's.
        if (talk.Scene.InGroup)
        {
            talk.Say("group.private");
            Guide.Repeat(talk);
            return talk.Done("command", "invite-person");
        }

        var name = Nominative((command.Person ?? command.Argument)?.Trim() ?? "");
        return name.Length == 0 ? Ask(talk, "")
            : Phrases.PartIn(command.Words) is { } part ? Invite(talk, name, part)
            : PartnerOf(talk.Plan!, name) is not null ? Invite(talk, name, Part.Partner)
            : Ask(talk, name);
    }

    /// <summary>Takes the answer to "whom?" or "with which part?".</summary>
    public static Decision Take(Talk talk, string name, string text)
    {
        if (name.Length == 0)
        {
            var said = Nominative(text.Trim());
            return said.Length is 0 or > LongestName ? Ask(talk, "")
                : PartnerOf(talk.Plan!, said) is not null ? Invite(talk, said, Part.Partner)
                : Ask(talk, said);
        }

        return Phrases.PartIn(text) is { } part ? Invite(talk, name, part) : Ask(talk, name);
    }

    /// <summary>The plan's invitations that can still be used.</summary>
    public static IReadOnlyList<Invited> Open(Talk talk, IReadOnlyList<LibraryRecord> records) =>
        [.. records.Select(record => new Invited(record.Id, Invitation.Read(record.Json)))
            .Where(invited => invited.Invitation.Plan == talk.Plan!.Id && invited.Invitation.IsOpen(talk.Scene.At))
            .OrderBy(invited => invited.Invitation.At)];

    private static Decision Ask(Talk talk, string name)
    {
        talk.Place = new Place.Inviting(name);
        Guide.Repeat(talk);
        return talk.Done("command", "invite-person");
    }

    private static Decision Invite(Talk talk, string name, Part part)
    {
        if (!talk.Scene.Fetched.Kinds.TryGetValue(Invitation.Kind, out var records))
        {
            return new Decision.Needs(new Need.AllOf(Invitation.Kind));
        }

        talk.Place = new Place.Idle();
        if (!talk.May(EditDeeds.Inviting(part)))
        {
            return talk.Refuse("invite-person");
        }

        if (Open(talk, records).Count >= MostOpen)
        {
            talk.Say("invite.full", ("most", MostOpen));
            Guide.Offer(talk, "ask.what-next");
            return talk.Done("command", "invite-person");
        }

        var code = Code.From(talk.Scene.FreshId);
        var who = name.Length > LongestName ? name[..LongestName] : name;
        var invitation = new Invitation(talk.Plan!.Id, part, who, talk.Scene.Person, talk.Scene.At)
        {
            Partner = part == Part.Partner ? PartnerOf(talk.Plan, who) ?? OnlyPartner(talk.Plan) : null,
        };
        talk.Keep(new RecordChange(Invitation.Kind, Code.Hash(code), 0, invitation.Write()));
        talk.Say("invite.done", ("who", who), ("part", Naming.Of(part)), ("code", code), ("day", DateOnly.FromDateTime(invitation.Expires.UtcDateTime)));
        talk.Say(talk.Scene.Home is null ? "invite.link" : "invite.link-whole", ("home", talk.Scene.Home ?? ""), ("code", code));
        talk.Add(new Reply.Offer(new Line("ask.what-next"), [new Line("intent.show-people"), new Line("offer.continue")]));
        return talk.Done("command", "invite-person");
    }

    // "Laden Sie Herrn Vogt ein": in the plan he is Herr Vogt.
    private static string Nominative(string name) => name.StartsWith("Herrn ", StringComparison.OrdinalIgnoreCase) ? $"Herr {name[6..].TrimStart()}" : name;

    // Whoever is named as an organisation's contact, or by the organisation itself, comes from there.
    private static string? PartnerOf(Plan plan, string name) => plan.Of("partner")
        .FirstOrDefault(entry => ((string?[])[entry.Said("contact"), entry.Said("deputy"), entry.Said("organisation")])
            .Any(known => known?.Trim().Equals(name.Trim(), StringComparison.OrdinalIgnoreCase) == true))?.Id;

    private static string? OnlyPartner(Plan plan) => plan.Of("partner").ToList() is [var only] ? only.Id : null;
}
