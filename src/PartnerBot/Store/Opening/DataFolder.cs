using PartnerBot.Turns;

namespace PartnerBot.Store.Opening;

/// <summary>The folder that holds everything, and the names in it. What is made in it is for its owner alone (folder 0700, files
/// 0600).</summary>
internal sealed class DataFolder
{
    private const UnixFileMode OwnersFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private DataFolder(string path) => Path = path;

    public string Path { get; }

    public string Database => In("partnerbot.db");

    /// <summary>The database while it is made for the first time; takes its name when it is whole.</summary>
    public string Unfinished => In("partnerbot.db.new");

    public string WriteAheadLog => Database + "-wal";

    public string Lock => In("partnerbot.lock");

    /// <summary>Says which installation's database belongs here.</summary>
    public string Marker => In("partnerbot.id");

    /// <exception cref="StoreTrouble">The folder cannot be made or used.</exception>
    public static DataFolder Make(string path)
    {
        var folder = new DataFolder(System.IO.Path.GetFullPath(path));
        try
        {
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(folder.Path);
            }
            else
            {
                Directory.CreateDirectory(folder.Path, OwnersFile | UnixFileMode.UserExecute);
            }

            return folder;
        }
        catch (Exception no) when (no is IOException or UnauthorizedAccessException)
        {
            throw new StoreTrouble($"The data folder {folder.Path} cannot be made; choose another one with Data:Path or give the "
                + "account the right to it.", no);
        }
    }

    /// <summary>Opens a file, or makes it with the owner's mode, that nobody else may open meanwhile.</summary>
    public static FileStream OpenAlone(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.None,
            BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnersFile;
        }

        return new FileStream(file, options);
    }

    private string In(string name) => System.IO.Path.Combine(Path, name);
}
