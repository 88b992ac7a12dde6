using PartnerBot.Cards;
using PartnerBot.Conversations.Handles;
using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Directory;
using PartnerBot.Texts;
using static PartnerBot.Cards.CardElement;

namespace PartnerBot.Conversations.Speaking;

/// <summary>An organisation of the directory: to look at with its history, or to fill in.</summary>
internal static class OrganisationCard
{
    // A message stays below the 28 KB (UTF-16) that clients take: every text stands in it three times.
    private const int Room = 11_000;
    private const int Frame = 80;
    private const int MostText = 120;
    private const int MostPast = 160;
    private const int MostHistory = 5;
    private const int MostFormer = 3;

    public static AdaptiveCard Draw(Voice voice, string id, Organisation organisation)
    {
        var name = Written.Cut(organisation.Name, MostPast);
        var room = Room - Cost(name);
        var facts = OrganisationForm.Form.Fields.Skip(1).Where(field => organisation.Facts.ContainsKey(field.Id))
            .Select(field => new Fact(voice.Say($"field.organisation.{field.Id}"), Written.Cut(Showing.In(voice.Language, field, organisation.Facts[field.Id]), MostText)))
            .TakeWhile(fact => Fits($"{fact.Title}: {fact.Value}")).ToList();
        var past = organisation.History.Reverse().Take(MostHistory).Select(contact => Written.Cut(Past(voice, contact), MostPast)).TakeWhile(Fits).ToList();
        var former = organisation.Former.Reverse().Take(MostFormer)
            .Select(one => Written.Cut(voice.Say("directory.former", ("name", one.Position is { } position ? $"{one.Name}, {position}" : one.Name), ("day", one.Until)), MostPast)).TakeWhile(Fits).ToList();
        var body = new List<CardElement> { new TextBlock(Markdown.Plain(name)) { Size = "large", Weight = "bolder", Style = "heading" } };
        body.Add(facts.Count > 0 ? new FactSet([.. facts.Select(fact => fact with { Value = Markdown.Plain(fact.Value) })]) : new TextBlock(voice.Say("directory.no-facts")) { IsSubtle = true });
        foreach (var (key, lines) in new[] { ("directory.history", past), ("directory.contacts-before", former) }.Where(part => part.Item2.Count > 0))
        {
            body.Add(new TextBlock(voice.Say(key)) { Weight = "bolder", Color = "accent", Separator = true, Spacing = "medium" });
            body.AddRange(lines.Select(line => new TextBlock(Markdown.Plain(line)) { Spacing = "small" }));
        }

        return new AdaptiveCard(body)
        {
            FallbackText = string.Join('\n', [name, .. facts.Select(fact => $"{fact.Title}: {fact.Value}"), .. past.Concat(former).Select(line => $"• {line}")]),
            Lang = voice.Language.Code(),
            Actions = [.. Actions(voice, id)],
        };

        bool Fits(string line) => (room -= Cost(line)) >= 0;
    }

    public static AdaptiveCard Fill(Voice voice, string id, long version, Organisation organisation, IReadOnlyDictionary<string, Fault> faults)
    {
        var entry = organisation.AsEntry(id);
        var form = OrganisationForm.Form;
        var name = Written.Cut(organisation.Name, MostPast);
        // As on the cards of a plan: what went wrong comes first, and what found no room is named.
        var fields = CardRoom.Fitting(form.Fields, field => faults.GetValueOrDefault(field.Id)?.Typed ?? CardRoom.Text(entry[field.Id]), field => faults.ContainsKey(field.Id));
        var body = new List<CardElement>
        {
            new TextBlock(Markdown.Plain(name)) { Size = "large", Weight = "bolder", Style = "heading" },
            new TextBlock(voice.Say(faults.Count > 0 ? "card.please-correct" : "form.organisation.intro")) { IsSubtle = true, Spacing = "none" },
        };
        foreach (var field in fields)
        {
            var fault = faults.GetValueOrDefault(field.Id);
            if (fault is not null)
            {
                body.Add(new TextBlock(Markdown.Plain(Words.Say(voice.Language, fault.Why))) { Color = "attention", Weight = "bolder" });
            }

            body.AddRange(FormCard.Inputs(voice, form, field, entry, fault));
        }

        if (form.Fields.Except(fields).Select(field => voice.Say($"field.organisation.{field.Id}")).ToList() is { Count: > 0 } rest)
        {
            body.Add(new TextBlock(Markdown.Plain(voice.Say("card.no-room", ("list", string.Join(", ", rest)), ("example", $"{rest[0]}: …")))) { IsSubtle = true });
        }

        return new AdaptiveCard(body)
        {
            FallbackText = FormCard.Twin(voice, form, name, form.Fields, entry, faults),
            Lang = voice.Language.Code(),
            Actions = [voice.Submit(voice.Say("card.keep"), Verb.KeepOrganisation, form, $"{id}|{version}")],
        };
    }

    private static IEnumerable<CardCommand> Actions(Voice voice, string id)
    {
        if (voice.Plan is { Archived: false })
        {
            yield return voice.Press(voice.Say("offer.add-to-plan"), Verb.AddToPlan, entry: id, style: "positive");
        }

        yield return voice.Press(voice.Say("offer.edit-organisation"), Verb.EditOrganisation, entry: id);
        yield return voice.Press(voice.Say("offer.remove-organisation"), Verb.RemoveOrganisation, entry: id, style: "destructive");
    }

    private static int Cost(string line) => Frame + Written.Length(Markdown.Plain(line)) + (2 * Written.Length(line));

    private static string Past(Voice voice, PastContact contact) => string.Join(" · ", new[]
    {
        contact.Day is { } day ? Words.Show(voice.Language, day) : null,
        contact.With,
        contact.Occasion,
        contact.Result?.ReplaceLineEndings(" "),
        contact.NextStep is { } next ? voice.Say("directory.next-step", ("step", next)) : null,
    }.OfType<string>());
}
