using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Speaking;

/// <summary>A field's question in chat, and the answers offered as buttons.</summary>
internal static class Asking
{
    /// <summary>Longer lists stand on the card; in a sentence nobody would read them.</summary>
    private const int MostInSentence = 13;
    private const int MostButtons = 6;

    /// <param name="whole">With the options even where each has a button of its own: for those who get no buttons to see.</param>
    public static string Question(Voice voice, Position.At place, bool whole = false)
    {
        var (form, entry, field) = place;
        var asked = form.Asked(voice.Plan?.Entry(entry) ?? new Planning.Entry(entry, form.Id)).ToList();
        var number = asked.IndexOf(field) + 1;
        var question = voice.Say($"ask.{form.Id}.{field.Id}");
        var counted = number > 0 ? voice.Say("ask.counted", ("number", number), ("count", asked.Count), ("question", question)) : question;
        if (field.Options is not { } options || options.Ids.Count > MostInSentence || (!whole && HasButtons(field)))
        {
            return counted;
        }

        var list = string.Join(", ", options.Ids.Select(id => voice.Say(options.Key(id))));
        return $"{counted}\n\n{voice.Say(field.Kind == FieldKind.Several ? "ask.several" : "ask.one", ("options", list))}";
    }

    public static IReadOnlyList<string> Suggestions(Voice voice, Position.At place)
    {
        var field = place.Field;
        List<string> buttons = HasButtons(field) ? [.. field.Options!.Ids.Select(id => voice.Say(field.Options.Key(id)))] : [];
        buttons.Add(voice.Say("offer.skip"));
        buttons.Add(voice.Say("offer.help"));
        return buttons;
    }

    private static bool HasButtons(Field field) => field is { Kind: FieldKind.One, Options.Ids.Count: <= MostButtons };
}
