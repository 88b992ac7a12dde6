using System.Text;
using PartnerBot.Store;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Store;

/// <summary>Turns for tests, each with as little as it needs.</summary>
internal static class Turns
{
    public static readonly DateTimeOffset Noon = new(2027, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static Address Address(string conversation = "talk") => new("test", conversation);

    public static Keeping Turn(long version, string conversation = "talk", string person = "anna") => new()
    {
        Address = Address(conversation),
        At = Noon.AddMinutes(version),
        Conversation = new StoredConversation(version, Bytes($"state {version}"), Bytes("reference"), person, null, 0),
        Audit = new AuditLine(person, "said"),
    };

    public static PlanChange Change(string id, long seen, string owner = "anna", string? title = null, bool archived = false) => new(
        seen, new StoredPlan(id, seen + 1, Bytes($"plan {id} {seen + 1}")), title ?? $"Title of {id}", owner, archived, [Bytes($"edit {seen + 1}")]);

    public static async Task<Kept.Done> Kept(this SqliteStore store, Keeping what) => Assert.IsType<Kept.Done>(await store.Keep(what));

    public static Task<long> Count(this SqliteStore store, string table) =>
        store.Write(on => on.Connection.Number($"SELECT count(*) FROM {table}"), 0);

    public static async Task<List<T>> All<T>(this IAsyncEnumerable<T> sequence)
    {
        var all = new List<T>();
        await foreach (var one in sequence)
        {
            all.Add(one);
        }

        return all;
    }
}
