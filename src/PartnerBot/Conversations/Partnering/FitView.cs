using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Directory;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Partners;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Partnering;

/// <summary>How well partners fit: each side with its reason and the question to ask next; sponsors apart.</summary>
internal static class FitView
{
    private const int Most = 3;

    public static Decision Show(Talk talk, Command command)
    {
        if (Insider.Stop(talk, command.Intent) is { } stop)
        {
            return stop;
        }

        var named = Which.Named(talk, command);
        IReadOnlyList<Entry> partners = named is null ? Which.All(talk.Plan!) : [named];
        if (partners.Count == 0)
        {
            talk.Say("about.partners.none");
            Guide.Repeat(talk);
            return talk.Done("command", command.Intent);
        }

        foreach (var partner in partners.Take(Most))
        {
            if (!Shelf.Fetched(talk, IdOf(partner), out _))
            {
                return new Decision.Needs(Shelf.One(IdOf(partner)));
            }
        }

        talk.Add(new Reply.ShowSheet(new Sheet(
            new Line("fit.title"),
            [.. partners.Take(Most).OrderBy(Fit.IsSponsor).Select(partner => Part(talk, partner, partners.Count == 1))])
        {
            Note = new Line(partners.Count > Most ? "fit.first" : "fit.note", ("count", Most)),
        }));
        Guide.Repeat(talk);
        return talk.Done("command", command.Intent);
    }

    private static SheetPart Part(Talk talk, Entry partner, bool questions)
    {
        Shelf.Fetched(talk, IdOf(partner), out var known);
        var kind = BlindSpots.KindOf(partner, (talk.Scene.Desk?.Catalogue?.PartnerKinds ?? []).ToDictionary(one => one.Id));
        var aspects = Fit.Of(talk.Plan!, partner, kind, known?.Organisation);
        var open = aspects.Count(aspect => aspect.Value is null);
        var heading = new Line(
            Fit.IsSponsor(partner) ? "fit.sponsor" : "fit.partner",
            ("name", partner.Said("organisation")!), ("total", aspects.Sum(aspect => aspect.Value ?? 0)), ("most", 5 * (aspects.Count - open)), ("open", open));
        return new SheetPart(heading, [.. aspects.Select(aspect => Row(talk, aspect, questions))]);
    }

    private static SheetRow Row(Talk talk, FitAspect aspect, bool questions) => new(
        Words.Say(
            talk.Language,
            aspect.Value is null ? "fit.aspect-open" : aspect.Own ? "fit.aspect-own" : "fit.aspect",
            ("label", new Line($"fit.label.{aspect.Field}")), ("value", aspect.Value ?? 0)),
        questions && aspect.Question is { } question ? new Line("fit.reason-question", ("reason", aspect.Reason), ("question", question)) : aspect.Reason);

    private static string IdOf(Entry partner) => OrganisationName.IdOf(partner.Said("organisation")!);
}
