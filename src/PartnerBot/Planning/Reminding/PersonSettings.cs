using System.Text.Json.Serialization;
using PartnerBot.Planning.Records;
using PartnerBot.Recognizers.Holidays;
using PartnerBot.Texts;

namespace PartnerBot.Planning.Reminding;

/// <summary>How a person wants to be reminded: a record of kind <c>person</c>, its id that of the person.</summary>
public sealed record PersonSettings
{
    public const string Kind = "person";

    /// <summary>As <see cref="Channel"/>: by e-mail instead of a conversation.</summary>
    public const string ByMail = "mail";

    private const int MostAnswers = 10;

    public static readonly TimeOnly Morning = new(9, 0);

    private static readonly DayOfWeek[] Workdays =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    /// <summary>IANA zone; null while neither the person nor the client has told one.</summary>
    public string? Zone { get; init; }

    /// <summary>The person named the zone; the client's no longer changes it.</summary>
    public bool ZoneSaid { get; init; }

    /// <summary>When the digest comes.</summary>
    public TimeOnly? Hour { get; init; }

    /// <summary>The days on which it may come; null means Monday to Friday.</summary>
    public IReadOnlyList<DayOfWeek>? Days { get; init; }

    /// <summary>Null means the language of the conversation.</summary>
    public Language? Language { get; init; }

    public TimeOnly? QuietFrom { get; init; }

    public TimeOnly? QuietUntil { get; init; }

    /// <summary>The first day without reminders; null means at once.</summary>
    public DateOnly? PausedFrom { get; init; }

    /// <summary>The first day on which there are reminders again.</summary>
    public DateOnly? PausedUntil { get; init; }

    /// <summary>No reminders at all.</summary>
    public bool Off { get; init; }

    /// <summary>Ids of plans that the person wants to hear nothing of.</summary>
    public IReadOnlyList<string> OffPlans { get; init => field = value ?? []; } = [];

    /// <summary>No reminders on its holidays.</summary>
    [JsonConverter(typeof(JsonStringEnumConverter<Land>))]
    public Land? Land { get; init; }

    /// <summary>The channel to be reminded on; null means where the person spoke last.</summary>
    public string? Channel { get; init; }

    /// <summary>Address for reminders by e-mail.</summary>
    public string? Mail { get; init; }

    /// <summary>Items put off, as <c>plan/item</c>, and until when.</summary>
    public IReadOnlyDictionary<string, DateOnly> Snoozed { get; init => field = value ?? new Dictionary<string, DateOnly>(); } = new Dictionary<string, DateOnly>();

    public IReadOnlyList<OwnReminder> Own { get; init => field = value ?? []; } = [];

    /// <summary>The last answers from colleagues, newest first.</summary>
    public IReadOnlyList<GivenAnswer> Answers { get; init => field = value ?? []; } = [];

    /// <summary>The secret part of the calendar's address; null while there is none.</summary>
    public string? Calendar { get; init; }

    [JsonIgnore]
    public string In => Zone ?? Zones.Home;

    [JsonIgnore]
    public TimeOnly At => Hour ?? Morning;

    [JsonIgnore]
    public IReadOnlyList<DayOfWeek> On => Days ?? Workdays;

    /// <exception cref="System.Text.Json.JsonException">The kept bytes are damaged or from a newer PartnerBot.</exception>
    public static PersonSettings Of(LibraryRecord? record) => record is null ? new PersonSettings() : PersonJson.Read(record.Json);

    /// <summary>With one more answer; the oldest gives way.</summary>
    public PersonSettings Told(GivenAnswer answer) => this with { Answers = [answer, .. Answers.Take(MostAnswers - 1)] };

    public RecordChange Change(string person, long seen) => new(Kind, person, seen, PersonJson.Write(this));
}
