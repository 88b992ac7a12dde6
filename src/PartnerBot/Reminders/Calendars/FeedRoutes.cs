using System.Text;
using PartnerBot.Planning.Records;
using PartnerBot.Planning.Reminding;
using PartnerBot.Texts;
using PartnerBot.Turns;

namespace PartnerBot.Reminders.Calendars;

/// <summary><c>GET /calendar/{secret}.ics</c>. The secret is all the key there is; one that is unknown or was taken back is simply not there.</summary>
internal sealed class FeedRoutes(IStore store, Aliases aliases, PeoplesClock clock)
{
    private const int SecretLength = 32;

    public async Task Send(HttpContext http, string secret)
    {
        var record = secret.Length == SecretLength && secret.All(char.IsAsciiHexDigitLower)
            ? await store.Record(new RecordKey(CalendarKey.Kind, secret), http.RequestAborted)
            : null;
        if (record is null)
        {
            http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var person = CalendarKey.Person(record);
        var kept = await store.Record(new RecordKey(PersonSettings.Kind, person), http.RequestAborted);
        var settings = PersonSettings.Of(kept);
        var recalled = await store.Recall(new Recalling(new Address("calendar", secret), [], person) { Portfolio = true, Others = aliases.OthersOf(person) }, http.RequestAborted);
        var plans = recalled.Portfolio!.Select(plan => aliases.Seen(plan.Read())).ToList();
        var body = Encoding.UTF8.GetBytes(Feed.Write(person, settings, kept?.Version ?? 0, plans, settings.Language ?? Language.German, clock.Now));
        http.Response.ContentType = "text/calendar; charset=utf-8";
        http.Response.Headers.CacheControl = "private, no-cache";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        http.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.BodyWriter.WriteAsync(body, http.RequestAborted);
        }
    }
}
