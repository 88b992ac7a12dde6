using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Directory;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Contact;
using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Partners;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Partnering;

/// <summary>Shows the draft for a first contact; what the plan does not know is named beneath it.</summary>
internal static class DraftView
{
    public static Decision Show(Talk talk, Command command)
    {
        if (Insider.Stop(talk, command.Intent) is { } stop)
        {
            return stop;
        }

        if (Which.Meant(talk, command) is not { } partner)
        {
            talk.Say("about.partners.none");
            Guide.Repeat(talk);
            return talk.Done("command", command.Intent);
        }

        var kind = BlindSpots.KindOf(partner, (talk.Scene.Desk?.Catalogue?.PartnerKinds ?? []).ToDictionary(one => one.Id));
        var language = Drafting.LanguageFor(partner, talk.Language);
        var draft = Drafting.Of(KindOf(command.Words ?? ""), talk.Plan!, partner, kind, language);
        talk.Add(new Reply.ShowDraft(draft));
        if (draft.Gaps.Count > 0)
        {
            talk.Say("draft.gaps", ("list", new Listed(draft.Gaps)));
        }

        if (partner.Said("gains") is null && kind is not null)
        {
            talk.Say("draft.wants", ("kind", kind.Name.In(talk.Language.Code())), ("wants", string.Join(", ", kind.Wants.In(talk.Language.Code()))));
        }

        talk.Add(new Reply.Offer(new Line("draft.next"), [new Line("offer.draft-pitch"), new Line("offer.draft-mail"), new Line("offer.draft-call"), new Line("intent.log-contact")]));
        return talk.Done("command", command.Intent);
    }

    /// <summary>What the words ask for; a letter where they do not say.</summary>
    private static DraftKind KindOf(string words)
    {
        var said = OrganisationName.Words(words);
        return Speaks("draft.words.pitch") ? DraftKind.Pitch : Speaks("draft.words.call") ? DraftKind.Call : DraftKind.Mail;

        bool Speaks(string key) => Enum.GetValues<Language>().SelectMany(language => Words.Raw(language, key).Split(", "))
            .Any(word => said.Any(one => one.StartsWith(word, StringComparison.Ordinal)));
    }
}
