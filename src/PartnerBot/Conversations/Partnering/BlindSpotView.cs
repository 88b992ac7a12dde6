using PartnerBot.Conversations.Directory;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Need;
using PartnerBot.Planning.Partners;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Partnering;

/// <summary>Who is missing in the plan, why, and whom the library knows of that kind.</summary>
internal static class BlindSpotView
{
    public static Decision Show(Talk talk, string intent)
    {
        if (Insider.Stop(talk, intent) is { } stop)
        {
            return stop;
        }

        if (Shelf.All(talk) is not { } all)
        {
            return new Decision.Needs(new Need.AllOf(Organisation.Kind));
        }

        var plan = talk.Plan!;
        var kinds = talk.Scene.Desk?.Catalogue?.PartnerKinds ?? [];
        var found = BlindSpots.Find(plan, kinds, all);
        if (found.Count == 0)
        {
            talk.Say(Groups.Wanted(plan).Count + Groups.Lacking(plan).Count == 0 ? "blind.no-need" : "blind.none");
            Guide.Repeat(talk);
            return talk.Done("command", intent);
        }

        talk.Add(new Reply.ShowSheet(new Sheet(new Line("blind.title"), [.. found.Select(one => Part(talk, one, kinds.First(kind => kind.Id == one.Kind)))]) { Note = new Line("blind.note") }));
        var named = found.SelectMany(one => one.Organisations).Select(one => one.Id).ToList();
        talk.Place = named.Count > 0 ? new Place.InDirectory(named) : new Place.Idle();
        talk.Add(new Reply.Offer(
            new Line(named.Count > 0 ? "blind.which" : "ask.what-next"),
            [new Line("intent.add-partner"), new Line("offer.show-directory"), new Line("offer.continue")]));
        return talk.Done("command", intent);
    }

    private static SheetPart Part(Talk talk, Suggestion suggestion, Knowledge.Catalogue.PartnerKind kind)
    {
        List<Line> reasons =
        [
            .. suggestion.Audiences.Select(id => new Line(NeedForm.Audiences.Key(id))),
            .. suggestion.Resources.Select(id => new Line(NeedForm.Lacking.Key(id))),
        ];
        var language = talk.Language.Code();
        var rows = suggestion.Organisations.Count > 0
            ? suggestion.Organisations.Select(one => new SheetRow(
                one.Organisation.Name,
                one.Organisation.Said("contact") is { } contact ? new Line("directory.note", ("facts", contact)) : null,
                new SheetButton(new Line("offer.add-to-plan"), Verb.AddToPlan, Entry: one.Id)))
            : [new SheetRow(Words.Say(talk.Language, "blind.nobody"), new Line("blind.where", ("where", string.Join(", ", kind.Where.In(language)))))];
        return new SheetPart(new Line("blind.kind", ("kind", new Line(PartnerForm.Kinds.Key(suggestion.Kind))), ("reason", new Listed(reasons))), [.. rows]);
    }
}
