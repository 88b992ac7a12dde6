using PartnerBot.Store.Migrations;
using PartnerBot.Store.Sqlite;
using PartnerBot.Turns;

namespace PartnerBot.Store.Opening;

/// <summary>What a database must be before anything is done with it, whether it is opened or only looked at.</summary>
internal static class Soundness
{
    /// <returns>The schema that it has.</returns>
    /// <exception cref="StoreTrouble">This program does not know it yet.</exception>
    public static long SchemaOf(Connection database, string file)
    {
        var schema = database.Number("PRAGMA user_version");
        return schema <= Schema.Newest ? schema : throw new StoreTrouble(
            $"{file} was written by a newer PartnerBot (schema {schema}, this one knows {Schema.Newest}): install "
            + "that one again or restore an older backup.");
    }

    /// <exception cref="StoreTrouble">It is damaged.</exception>
    public static void RefuseDamage(Connection database, string file)
    {
        if (database.Ask("PRAGMA quick_check(1)") is var found and not "ok")
        {
            throw new StoreTrouble($"The database {file} is damaged ({found}): keep a copy of the folder and restore "
                + "the last backup.");
        }
    }
}
