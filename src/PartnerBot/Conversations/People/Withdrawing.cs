using PartnerBot.Planning.Sharing;

namespace PartnerBot.Conversations.People;

/// <summary>Takes back invitations that nobody has used.</summary>
internal static class Withdrawing
{
    /// <summary>Withdraws the one open invitation for this name.</summary>
    public static Decision For(Talk talk, string name)
    {
        if (!talk.May(Deed.ManagePeople))
        {
            return talk.Refuse("withdraw-invitation");
        }

        if (!talk.Scene.Fetched.Kinds.TryGetValue(Invitation.Kind, out var records))
        {
            return new Decision.Needs(new Need.AllOf(Invitation.Kind));
        }

        if (Inviting.Open(talk, records).FirstOrDefault(invited => invited.Invitation.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase)) is { } found)
        {
            return One(talk, found.Id);
        }

        talk.Say("invite.gone");
        return PeopleDoors.After(talk, "withdraw-invitation");
    }

    public static Decision One(Talk talk, string id)
    {
        if (!talk.Scene.Fetched.Ones.TryGetValue(new(Invitation.Kind, id), out var record))
        {
            return new Decision.Needs(new Need.One(Invitation.Kind, id));
        }

        if (record is null || Invitation.Read(record.Json) is not { UsedBy: null } invitation || invitation.Plan != talk.Plan!.Id)
        {
            talk.Say("invite.gone");
        }
        else
        {
            talk.Keep(new(Invitation.Kind, id, record.Version, null));
            talk.Say("invite.withdrawn", ("who", invitation.Name));
        }

        return PeopleDoors.After(talk, "withdraw-invitation");
    }
}
