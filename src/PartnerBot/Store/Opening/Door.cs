using System.Globalization;
using System.Security.Cryptography;
using PartnerBot.Store.Migrations;
using PartnerBot.Store.Sqlite;
using PartnerBot.Turns;
using SQLitePCL;

namespace PartnerBot.Store.Opening;

/// <summary>Opens the database of a folder, or refuses with a sentence. An empty database is made only in a folder that never had
/// one.</summary>
internal static class Door
{
    /// <exception cref="StoreTrouble"/>
    public static Connection Open(DataFolder folder, FolderLock alone, ILogger log)
    {
        var file = folder.Database;
        try
        {
            var isNew = !File.Exists(file);
            if (isNew)
            {
                Marker.RefuseIfVanished(folder);
                Make(folder);
            }

            var left = File.Exists(folder.WriteAheadLog);
            if (alone.LogWasLeft && !left)
            {
                throw new StoreTrouble(
                    $"The write-ahead log {folder.WriteAheadLog} is missing though PartnerBot was not stopped in order: put it back, "
                    + "or restore the last backup.");
            }

            var empty = !left || new FileInfo(folder.WriteAheadLog).Length == 0;
            Header.Check(file, whole: empty);
            alone.Started();
            var writer = Connection.ToWrite(file);
            try
            {
                Check(writer, folder, log, whole: isNew || (empty && alone.Before.Length == 0));
                alone.LogIsThere();
                StoreLog.Opened(log, file, Schema.Newest, raw.sqlite3_libversion().utf8_to_string());
                return writer;
            }
            catch (Exception no) when (no is SqliteFault or StoreTrouble or IOException or UnauthorizedAccessException)
            {
                writer.Dispose();
                throw;
            }
        }
        catch (SqliteFault fault)
        {
            throw Troubles.Starting(fault, file);
        }
        catch (Exception no) when (no is IOException or UnauthorizedAccessException)
        {
            throw new StoreTrouble($"The folder {folder.Path} cannot be used ({no.Message}); give the account that runs PartnerBot "
                + "the right to it.", no);
        }
    }

    private static void Check(Connection writer, DataFolder folder, ILogger log, bool whole)
    {
        Soundness.SchemaOf(writer, folder.Database);
        Gate.Check(writer, folder.Database);
        if (!whole)
        {
            Soundness.RefuseDamage(writer, folder.Database);
            StoreLog.Checked(log);
        }

        Schema.Bring(writer);
        Marker.Match(folder, writer.Ask("SELECT id FROM installation"));
    }

    // Under another name until it is whole: a kill in the middle of the first start leaves nothing that looks like a damaged database.
    private static void Make(DataFolder folder)
    {
        foreach (var rest in (string[])["", "-wal", "-shm", "-journal"])
        {
            File.Delete(folder.Unfinished + rest);
        }

        DataFolder.OpenAlone(folder.Unfinished).Dispose();
        using (var made = Connection.ToWrite(folder.Unfinished))
        {
            made.Run($"PRAGMA application_id = {Header.Application.ToString(CultureInfo.InvariantCulture)}");
            Schema.Bring(made);
            made.Run($"INSERT INTO installation (id) VALUES ('{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16))}')");
            made.Checkpoint();
        }

        File.Delete(folder.Unfinished + "-wal");
        File.Delete(folder.Unfinished + "-shm");
        File.Move(folder.Unfinished, folder.Database);
    }
}
