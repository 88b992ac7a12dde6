using PartnerBot.Store.Sqlite;

namespace PartnerBot.Store.Migrations;

/// <summary>The ordered steps to today's schema; step n leads to <c>user_version</c> n. A step that was released is never
/// changed.</summary>
internal static class Schema
{
    private static readonly IReadOnlyList<string> Steps = [Schema1.Sql, Schema2.Sql, Schema3.Sql, Schema4.Sql, Schema5.Sql];

    public static int Newest => Steps.Count;

    /// <summary>Takes every missing step, each in one transaction: a kill leaves the schema before or after it, never between.</summary>
    public static void Bring(Connection connection)
    {
        for (var done = (int)connection.Number("PRAGMA user_version"); done < Newest; done++)
        {
            connection.Run($"BEGIN IMMEDIATE; {Steps[done]} PRAGMA user_version = {done + 1}; COMMIT;");
        }
    }
}
