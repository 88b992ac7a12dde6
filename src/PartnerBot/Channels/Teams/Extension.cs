using System.Text.Json;
using Knowledge.Reading;
using Knowledge.Searching;
using PartnerBot.Activities;
using PartnerBot.Texts;
using PartnerBot.Turns;

namespace PartnerBot.Channels.Teams;

/// <summary>
/// The message extension's questions: plans and articles to put into a message, and what a link to a plan shows. What lands in a message is
/// read by everybody in that chat, so of a plan it says no more than its name and where it stands.
/// </summary>
internal sealed class Extension(Lookout lookout, Bookcase bookcase, Staff staff, PeoplesClock clock)
{
    private const int Most = 10;

    public async Task<InvokeAnswer> Query(IncomingActivity activity, string person, CancellationToken stop)
    {
        var (language, words) = (Languages.Of(activity.Locale), Words(activity));
        // Not every client names the command; then both shelves are looked through.
        var command = activity.At("commandId").Text();
        var plans = command == "searchKnowledge" ? [] : await Plans(language, words, person, stop);
        var articles = command == "searchPlans" ? [] : Articles(language, words);
        return Results([.. plans, .. articles]);
    }

    /// <summary>A result that was tapped: the whole of it.</summary>
    public async Task<InvokeAnswer> Select(IncomingActivity activity, string person, CancellationToken stop)
    {
        var language = Languages.Of(activity.Locale);
        if (activity.At("plan").Text() is { } plan)
        {
            return Results(await lookout.One(person, plan, stop) is { } seen ? [ResultCard.Of(language, seen, staff.Home, clock.Now)] : []);
        }

        return Results(activity.At("article").Text() is { } slug && bookcase.Desk.Article(slug, language) is { } article ? [ResultCard.Of(language, article)] : []);
    }

    /// <summary>A link to a plan, for those who may see it; any other link stays what it is.</summary>
    public async Task<InvokeAnswer> Link(IncomingActivity activity, string person, CancellationToken stop)
    {
        var plan = PlanLink.Read(activity.At("url").Text(), staff.Home);
        return Results(plan is not null && await lookout.One(person, plan, stop) is { } seen ? [ResultCard.Of(Languages.Of(activity.Locale), seen, staff.Home, clock.Now)] : []);
    }

    /// <summary>Says something where results would stand.</summary>
    public static InvokeAnswer Say(string words) => InvokeAnswer.Of(json =>
    {
        json.WriteStartObject("composeExtension");
        json.WriteString("type", "message");
        json.WriteString("text", words);
        json.WriteEndObject();
    });

    private async Task<IEnumerable<ResultCard>> Plans(Language language, string words, string person, CancellationToken stop) =>
        (await lookout.All(person, stop))
            .Where(seen => !seen.Plan.Archived && seen.Plan.Title.Contains(words, StringComparison.CurrentCultureIgnoreCase))
            .Take(Most).Select(seen => ResultCard.Of(language, seen, staff.Home, clock.Now));

    private IEnumerable<ResultCard> Articles(Language language, string words)
    {
        var desk = bookcase.Desk;
        IEnumerable<Article> found = words.Length == 0 ? desk.Some(language, Most) : desk.Ask(words, language, null) switch
        {
            Answer.Found(var article, _, var others) => others.Prepend(article),
            Answer.Close(var candidates) => candidates,
            Answer.Unknown(var nearest) => nearest,
            _ => [],
        };
        return found.Select(article => ResultCard.Of(language, article));
    }

    // Clients send "initialRun: true" before anything was typed, and not all of them name the parameter.
    private static string Words(IncomingActivity activity)
    {
        if (activity.At("parameters") is not { ValueKind: JsonValueKind.Array } parameters)
        {
            return "";
        }

        var given = parameters.EnumerateArray().Select(parameter => ((string? Name, string? Value))(InvokeValue.At(parameter, "name").Text(), InvokeValue.At(parameter, "value").Text()))
            .FirstOrDefault(parameter => parameter.Name != "initialRun" && parameter.Value is not null);
        return given.Value?.Trim() ?? "";
    }

    private static InvokeAnswer Results(IReadOnlyList<ResultCard> cards) => InvokeAnswer.Of(json =>
    {
        json.WriteStartObject("composeExtension");
        json.WriteString("type", "result");
        json.WriteString("attachmentLayout", "list");
        json.WriteStartArray("attachments");
        foreach (var card in cards)
        {
            card.Write(json);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
