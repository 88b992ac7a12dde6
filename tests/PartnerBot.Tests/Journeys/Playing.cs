using System.Text.Json;
using System.Text.RegularExpressions;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Journeys;

/// <summary>Plays a transcript on a stage, moment by moment, and holds every answer against what is written down.</summary>
internal sealed class Playing(IStage stage)
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Dictionary<string, IReadOnlyList<JsonElement>> cards = [];
    private string code = "";

    /// <summary>Id of the plan that was spoken of last.</summary>
    public string? Plan { get; private set; }

    /// <summary>What came, moment by moment; for whoever writes a transcript.</summary>
    public List<string> Log { get; } = [];

    /// <summary>What came otherwise than it is written down.</summary>
    public List<string> Otherwise { get; } = [];

    public async Task Play(IReadOnlyList<Moment> moments)
    {
        foreach (var moment in moments)
        {
            await Play(moment);
        }
    }

    private async Task Play(Moment moment)
    {
        var answer = moment.Button is { } key
            ? await stage.Press(moment.Person, Handle(moment, Words.Raw(stage.Language, key)), moment.Inputs)
            : await stage.Say(moment.Person, moment.Words.Replace("{code}", code, StringComparison.Ordinal));
        if (answer.Any(message => message.TryGetProperty("attachments", out _)))
        {
            cards[moment.Person] = [.. answer.Where(message => message.TryGetProperty("attachments", out _))];
        }

        var text = JsonSerializer.Serialize(answer, Readable);
        code = Regex.Match(text, "[2-9][0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}") is { Success: true } match ? match.Value : code;
        Plan = answer.Select(message => message.TryGetProperty("channelData", out var data) && data.GetProperty("partnerBot").TryGetProperty("plan", out var id) ? id.GetString() : null)
            .LastOrDefault(id => id is not null) ?? Plan;
        await Judge(moment, text);
    }

    private async Task Judge(Moment moment, string text)
    {
        var where = $"line {moment.Line}, {moment.Person}: {moment.Button ?? moment.Words}";
        if (stage.Heard(moment.Person) is var (keys, asked))
        {
            Log.Add($"{moment.Line} {moment.Person}: {moment.Button ?? moment.Words}\n      < {string.Join(", ", keys)}\n      ? {asked}");
            foreach (var key in moment.Keys)
            {
                Hold(key.StartsWith("not ", StringComparison.Ordinal) ? !keys.Contains(key[4..]) : keys.Contains(key), $"{where}\n  {key} in: {string.Join(", ", keys)}");
            }

            Hold(moment.Asked is null || moment.Asked == asked, $"{where}\n  {moment.Asked} is asked: {asked}");
        }

        var kept = moment.Facts.Count > 0 ? await stage.Plan(Plan!) : null;
        foreach (var (what, how) in moment.Facts)
        {
            Hold(Facts.Of(kept, what) == how, $"{where}\n  {what} is {how}: {Facts.Of(kept, what)}");
        }

        foreach (var words in moment.Readable)
        {
            var wanted = !words.StartsWith("not ", StringComparison.Ordinal);
            Hold(text.Contains(wanted ? words : words[4..], StringComparison.OrdinalIgnoreCase) == wanted, $"{where}\n  {words}: {text}");
        }
    }

    private void Hold(bool so, string otherwise)
    {
        if (!so)
        {
            Otherwise.Add(otherwise);
        }
    }

    // The newest card that has the button; of several rows with it, the smallest that holds the words.
    private string Handle(Moment moment, string title)
    {
        var rows = cards.GetValueOrDefault(moment.Person, []).SelectMany(message => Within(message.GetProperty("attachments")))
            .Where(element => element.ValueKind == JsonValueKind.Object && Buttons(element, title).Any())
            .Select(element => (Text: JsonSerializer.Serialize(element, Readable), Button: Buttons(element, title).First()))
            .Where(row => row.Text.Contains(moment.Words, StringComparison.Ordinal)).OrderBy(row => row.Text.Length).ToList();
        Assert.True(rows.Count > 0, $"line {moment.Line}: {moment.Person} sees no button {title}");
        return rows[0].Button;
    }

    private static IEnumerable<string> Buttons(JsonElement within, string title) => Within(within)
        .Where(element => element.ValueKind == JsonValueKind.Object && element.TryGetProperty("title", out var name) && name.ValueEquals(title) && element.TryGetProperty("data", out _))
        .Select(element => element.GetProperty("data").GetProperty("handle").GetString()!);

    private static IEnumerable<JsonElement> Within(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Within(member.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Within),
        _ => [],
    };
}
