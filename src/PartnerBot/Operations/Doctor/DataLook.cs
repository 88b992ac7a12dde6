using PartnerBot.Store.Opening;

namespace PartnerBot.Operations.Doctor;

/// <summary>The data folder and the database in it, only read.</summary>
internal static class DataLook
{
    private const long LeastRoom = 500L << 20;

    public static IEnumerable<Finding> At(string path)
    {
        var whole = Path.GetFullPath(path);
        if (!Directory.Exists(whole))
        {
            yield return Finding.Well("data folder", $"{whole} will be made at the first start");
            yield break;
        }

        yield return Owner(whole);
        var room = new DriveInfo(whole).AvailableFreeSpace;
        yield return room < LeastRoom
            ? Finding.Ill("disk", $"only {room >> 20} MB are free where {whole} lies: make room, at least {LeastRoom >> 20} MB; a full disk keeps no answers")
            : Finding.Well("disk", $"{room >> 20} MB free");
        foreach (var finding in Checkup.Of(whole) is { } state ? Database(state) : [Finding.Well("database", "none yet; the first start makes it")])
        {
            yield return finding;
        }
    }

    private static Finding Owner(string folder)
    {
        const UnixFileMode others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
        return OperatingSystem.IsWindows() || (File.GetUnixFileMode(folder) & others) == 0
            ? Finding.Well("data folder", folder)
            : Finding.Ill("data folder", $"{folder} is open to other accounts of this machine: chmod 700 {folder}");
    }

    private static IEnumerable<Finding> Database(Checkup state)
    {
        yield return Finding.Well("database", $"whole, schema {state.Schema}, {state.Plans} plans, {state.Megabytes} MB{(state.IsInUse ? "; the bot is running" : "")}");
        yield return state.ParkedMessages == 0
            ? Finding.Well("outbox", $"{state.WaitingMessages} messages wait to be sent")
            : Finding.Ill("outbox", $"{state.ParkedMessages} messages could not be sent. Ask the bot as an administrator: \"Why did I get no reminder?\" names whom they were for");
        yield return state.ParkedNotices == 0
            ? Finding.Well("reminders", $"{state.Unreached} people cannot be reached in a chat at the moment{(state.Unreached == 0 ? "" : "; ask the bot as an administrator: \"Who cannot be reached?\"")}")
            : Finding.Ill("reminders", $"{state.ParkedNotices} reminders were given up after eight tries. Tell the bot as an administrator: \"Try the failed reminders again\"");
    }
}
