using System.Text;
using PartnerBot.Turns;

namespace PartnerBot.Store.Opening;

/// <summary>A small file beside the database with the installation's id: notices a database that vanished or was swapped.</summary>
internal static class Marker
{
    /// <exception cref="StoreTrouble">The database is of another installation.</exception>
    public static void Match(DataFolder folder, string installation)
    {
        var known = File.Exists(folder.Marker) ? File.ReadAllText(folder.Marker).Trim() : "";
        if (known.Length == 0)
        {
            Write(folder, installation);
        }
        else if (known != installation)
        {
            throw new StoreTrouble(
                $"{folder.Database} is of another installation than {folder.Marker} names: put the right database back, or delete {folder.Marker} if the change is meant.");
        }
    }

    /// <exception cref="StoreTrouble">There was a database here.</exception>
    public static void RefuseIfVanished(DataFolder folder)
    {
        if (File.Exists(folder.Marker) || File.Exists(folder.WriteAheadLog))
        {
            throw new StoreTrouble(
                $"The database {folder.Database} has vanished: restore the last backup into the folder. Only to start over with nothing, empty the folder {folder.Path}.");
        }
    }

    private static void Write(DataFolder folder, string installation)
    {
        using var stream = DataFolder.OpenAlone(folder.Marker);
        stream.Write(Encoding.ASCII.GetBytes(installation + "\n"));
        stream.Flush(flushToDisk: true);
    }
}
