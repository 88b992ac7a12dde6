using PartnerBot.Planning.Records;

namespace PartnerBot.Planning.Reminding;

/// <summary>The address of a calendar leads to its person: a record of kind <c>calendar</c>, its id the secret, its content the person's id.</summary>
public static class CalendarKey
{
    public const string Kind = "calendar";

    public static RecordChange Give(string secret, string person) => new(Kind, secret, 0, System.Text.Encoding.UTF8.GetBytes(person));

    public static RecordChange Take(LibraryRecord known) => new(Kind, known.Id, known.Version, null);

    public static string Person(LibraryRecord record) => System.Text.Encoding.UTF8.GetString(record.Json);
}
