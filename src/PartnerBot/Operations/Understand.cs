using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Knowledge.Searching;
using PartnerBot.Access;
using PartnerBot.Conversations.Knowing;
using PartnerBot.Recognizers;
using PartnerBot.Texts;
using PartnerBot.Turns;
using PartnerBot.Understanding;

namespace PartnerBot.Operations;

/// <summary>
/// <c>understand --culture de-DE --now INSTANT</c>: one utterance per line in, one JSON object per line out, so that anyone can see why
/// the bot read something as it did.
/// </summary>
internal static class Understand
{
    /// <exception cref="SettingTrouble">An option is unknown or cannot be read.</exception>
    public static async Task Run(string[] args, TextReader input, Stream output, TimeProvider time)
    {
        var (language, now) = Options(args, time);
        var commands = new CommandReader();
        var desk = TurnRegistration.OpenDesk(null);
        while (await input.ReadLineAsync() is { } text)
        {
            Write(text, language, now, commands, desk, output);
            output.WriteByte((byte)'\n');
            await output.FlushAsync();
        }
    }

    private static void Write(string text, Language language, DateTime now, CommandReader commands, Desk desk, Stream output)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteString("text", text);
        json.WriteStartArray("entities");
        foreach (var entity in Recognizer.Recognize(text, commands.LanguageOf(text, language), now))
        {
            EntityJson.Write(json, entity);
        }

        json.WriteEndArray();
        if (commands.Read(text, language) is { } understood)
        {
            json.WriteStartObject("intent");
            json.WriteString("name", understood.Name);
            json.WriteNumber("score", understood.Score);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("intent");
        }

        json.WriteStartArray("topics");
        foreach (var (slug, score) in Topics(desk.Ask(text, language, null)))
        {
            json.WriteStartObject();
            json.WriteString("slug", slug);
            json.WriteNumber("score", Math.Round(score, 3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Half a confidence for what would only be offered; nothing for what would be refused.
    private static IEnumerable<(string Slug, double Score)> Topics(Answer answer) => answer switch
    {
        Answer.Found(var article, var confidence, var others) =>
            others.Select((other, place) => (other.Slug, confidence / (place + 2))).Prepend((article.Slug, confidence)),
        Answer.Close(var candidates) => candidates.Select((article, place) => (article.Slug, 0.5 / (place + 1))),
        _ => [],
    };

    private static (Language Language, DateTime Now) Options(string[] args, TimeProvider time)
    {
        var (language, now) = (Language.English, time.GetLocalNow().DateTime);
        for (var at = 1; at < args.Length; at += 2)
        {
            var value = at + 1 < args.Length ? args[at + 1] : throw new SettingTrouble($"{args[at]} needs a value.");
            switch (args[at])
            {
                case "--culture":
                    language = Languages.Of(value);
                    break;
                case "--now" when DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant):
                    now = instant.DateTime;
                    break;
                default:
                    throw new SettingTrouble($"{args[at]} {value} is not understood. Use: understand --culture de-DE --now 2026-11-21T10:00:00+01:00");
            }
        }

        return (language, now);
    }
}
