using PartnerBot.Access;

namespace PartnerBot.Operations.TeamsPackage;

/// <summary><c>teams-package --app-id GUID --domain bot.example.org --out FILE.zip</c>.</summary>
internal static class MakePackage
{
    /// <exception cref="SettingTrouble">It cannot be made; the message says why in one sentence.</exception>
    public static void Run(string[] args, TextWriter output)
    {
        var wish = Wish.Of(args);
        if (File.Exists(wish.Out) || Directory.Exists(wish.Out))
        {
            throw new SettingTrouble($"--out {wish.Out} is there already; nothing was changed. Remove it, or name another file.");
        }

        try
        {
            AppPackage.Write(wish);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new SettingTrouble($"--out {wish.Out} cannot be written: {trouble.Message}");
        }

        output.WriteLine($"The Teams app package for {wish.Domain} is {Path.GetFullPath(wish.Out)}. manifest/SETUP.md says where to upload it.");
    }
}
