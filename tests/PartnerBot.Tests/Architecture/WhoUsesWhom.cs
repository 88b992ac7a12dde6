using System.Text.RegularExpressions;

namespace PartnerBot.Tests.Architecture;

/// <summary>Arrows point inward: the table of which folder may use which, held against the sources.</summary>
public sealed partial class WhoUsesWhom
{
    /// <summary>Folder → folders of PartnerBot that it may use besides itself.</summary>
    private static readonly Dictionary<string, string[]> Table = new()
    {
        ["Texts"] = [],
        ["Cards"] = [],
        ["Recognizers"] = ["Texts"],
        ["Activities"] = ["Cards"],
        ["Understanding"] = ["Texts", "Recognizers"],
        ["Spreadsheets"] = [],
        ["Planning"] = ["Texts", "Recognizers"],
        ["Conversations"] = ["Texts", "Cards", "Activities", "Recognizers", "Understanding", "Planning", "Spreadsheets"],
        ["Turns"] = ["Texts", "Cards", "Activities", "Planning", "Conversations", "Spreadsheets"],
        ["Store"] = ["Turns", "Planning"],
        ["Reminders"] = ["Turns", "Conversations", "Planning", "Recognizers", "Activities", "Access", "Texts"],
        ["Access"] = ["Turns", "Texts", "Activities"],
        ["Channels"] = ["Turns", "Conversations", "Planning", "Activities", "Access", "Texts", "Cards"],
        ["Page"] = ["Access", "Texts"],
        ["Board"] = ["Page", "Access", "Turns", "Conversations", "Planning", "Texts"],
        ["Operations"] = ["Turns", "Store", "Access", "Texts", "Understanding", "Recognizers", "Conversations", "Planning", "Channels", "Reminders"],
    };

    private static readonly string[] Pure = ["Planning", "Conversations", "Recognizers", "Understanding", "Cards", "Texts", "Spreadsheets"];

    [Fact]
    public void A_folder_uses_only_what_the_table_allows()
    {
        var wrong = Sources()
            .SelectMany(file => Use().Matches(file.Text).Select(match => (file.Folder, file.Path, Used: match.Groups[1].Value)))
            .Where(use => use.Used != use.Folder && !Table[use.Folder].Contains(use.Used))
            .Select(use => $"{use.Path} uses {use.Used}");
        Assert.Equal([], wrong);
    }

    [Fact]
    public void Every_folder_stands_in_the_table() => Assert.Equal([], Sources().Select(file => file.Folder).Distinct().Except(Table.Keys));

    [Fact]
    public void What_decides_does_no_input_or_output_and_knows_no_clock()
    {
        var wrong = Sources().Where(file => Pure.Contains(file.Folder) && Outside().IsMatch(file.Text)).Select(file => file.Path);
        Assert.Equal([], wrong);
    }

    [Fact]
    public void Knowledge_knows_nothing_of_PartnerBot()
    {
        var root = Path.Combine(Root(), "src", "Knowledge");
        Assert.DoesNotContain(Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories).Where(Ours), path => File.ReadAllText(path).Contains("using PartnerBot", StringComparison.Ordinal));
    }

    private static IEnumerable<(string Folder, string Path, string Text)> Sources()
    {
        var root = Path.Combine(Root(), "src", "PartnerBot");
        return from path in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
               where Ours(path)
               let relative = Path.GetRelativePath(root, path)
               where relative.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal)
               select (relative.Split(Path.DirectorySeparatorChar)[0], relative, File.ReadAllText(path));
    }

    private static bool Ours(string path) => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
        && !path.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PartnerBot.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }

    [GeneratedRegex(@"using (?:static )?PartnerBot\.(\w+)")]
    private static partial Regex Use();

    [GeneratedRegex(@"DateTime(Offset)?\.(Utc)?Now|DateTime\.Today|using System\.Net\.(Http|Sockets)|File\.(Read|Write|Open)|CultureInfo\.CurrentCulture|new HttpClient|Guid\.NewGuid|Random\.Shared")]
    private static partial Regex Outside();
}
