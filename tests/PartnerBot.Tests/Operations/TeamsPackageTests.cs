using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using PartnerBot.Access;
using PartnerBot.Conversations.Together;
using PartnerBot.Operations.TeamsPackage;
using PartnerBot.Texts;
using PartnerBot.Understanding;
using Xunit.Abstractions;

namespace PartnerBot.Tests.Operations;

public sealed class TeamsPackageTests(ITestOutputHelper output) : IDisposable
{
    private const string App = "1f0c8d9e-2b3a-4c5d-8e6f-7a8b9c0d1e2f";
    private const string Domain = "kooperation.bibliothek.example";

    private readonly string folder = Directory.CreateTempSubdirectory("partnerbot-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_package_holds_the_manifest_its_German_and_both_icons_in_the_sizes_that_Teams_wants()
    {
        var files = Made();
        Assert.Equal(["manifest.json", "de.json", "color.png", "outline.png"], files.Keys);
        Assert.Equal((192, 192), Size(files["color.png"]));
        Assert.Equal((32, 32), Size(files["outline.png"]));
    }

    [Fact]
    public void Ids_and_domain_stand_everywhere_and_nothing_of_the_template_is_left()
    {
        var text = Encoding.UTF8.GetString(Made()["manifest.json"]);
        Assert.DoesNotContain("00000000-0000", text, StringComparison.Ordinal);
        Assert.DoesNotContain("bot.example.org", text, StringComparison.Ordinal);
        using var manifest = JsonDocument.Parse(text);
        var root = manifest.RootElement;
        Assert.Equal(App, root.GetProperty("id").GetString());
        Assert.Equal(App, root.GetProperty("bots")[0].GetProperty("botId").GetString());
        Assert.Equal(App, root.GetProperty("composeExtensions")[0].GetProperty("botId").GetString());
        Assert.Equal([Domain], root.GetProperty("validDomains").EnumerateArray().Select(domain => domain.GetString()));
        Assert.Equal($"api://{Domain}/botid-{App}", root.GetProperty("webApplicationInfo").GetProperty("resource").GetString());
    }

    [Fact]
    public void The_same_wish_makes_the_same_bytes()
    {
        Made("a.zip");
        Made("b.zip");
        Assert.Equal(File.ReadAllBytes(Path.Combine(folder, "a.zip")), File.ReadAllBytes(Path.Combine(folder, "b.zip")));
    }

    [Theory]
    [InlineData("manifest.json", "MicrosoftTeams-v1.22.schema.json")]
    [InlineData("de.json", "MicrosoftTeams.Localization-v1.22.schema.json")]
    public async Task The_official_schema_finds_no_fault(string file, string schema)
    {
        if (Shared.Find($"protocol/schemas/{schema}") is not { } path)
        {
            output.WriteLine("The official schemas are not beside this checkout (../shared/protocol/schemas); the package was not held against them.");
            return;
        }

        var official = await JsonSchema.FromFileAsync(path);
        var json = JToken.Parse(Encoding.UTF8.GetString(Made()[file]));
        Assert.Equal([], official.Validate(json).Select(fault => fault.ToString()));
        json["unknown-member"] = 1;
        Assert.NotEmpty(official.Validate(json));
    }

    [Fact]
    public void German_has_a_word_for_every_word_of_the_manifest()
    {
        using var manifest = JsonDocument.Parse(Made()["manifest.json"]);
        using var german = JsonDocument.Parse(Made()["de.json"]);
        var shown = Shown(manifest.RootElement, "").Order();
        Assert.Equal(shown, german.RootElement.EnumerateObject().Select(word => word.Name).Where(name => name != "$schema").Order());
    }

    [Fact]
    public void Every_command_on_offer_is_understood_in_its_language()
    {
        using var manifest = JsonDocument.Parse(Made()["manifest.json"]);
        using var german = JsonDocument.Parse(Made()["de.json"]);
        var commands = new CommandReader();
        var english = manifest.RootElement.GetProperty("bots")[0].GetProperty("commandLists").EnumerateArray()
            .SelectMany(list => list.GetProperty("commands").EnumerateArray()).Select(command => command.GetProperty("title").GetString()!).ToList();
        var foreign = german.RootElement.EnumerateObject().Where(word => Regex.IsMatch(word.Name, @"^bots.*title$")).Select(word => word.Value.GetString()!).ToList();
        Assert.Equal(english.Count, foreign.Count);
        Assert.All(english.Zip(foreign), pair => Assert.Equal(Meant(pair.First, Language.English) ?? pair.First, Meant(pair.Second, Language.German)));

        string? Meant(string words, Language language) => TogetherPhrases.Read(words)?.Intent ?? commands.Read(words, language)?.Name;
    }

    [Theory]
    [InlineData("--app-id", "not-an-id")]
    [InlineData("--app-id", "00000000-0000-0000-0000-000000000000")]
    [InlineData("--app-id", "{1f0c8d9e-2b3a-4c5d-8e6f-7a8b9c0d1e2f}")]
    [InlineData("--app-id", "")]
    [InlineData("--domain", "")]
    [InlineData("--domain", "localhost")]
    [InlineData("--domain", "https://bot.example.org")]
    [InlineData("--domain", "bot.example.org/x")]
    [InlineData("--domain", "bot.example.org:8443")]
    [InlineData("--domain", "*.example.org")]
    [InlineData("--domain", "192.0.2.1")]
    [InlineData("--domain", "bot..example.org")]
    [InlineData("--domain", "-bot.example.org")]
    [InlineData("--domain", "bot.example.org.")]
    [InlineData("--domain", "bot.example.org\n")]
    [InlineData("--domain", "bücherei.example")]
    [InlineData("--domain", "a\",\"id\":\"b.example.org")]
    [InlineData("--out", "")]
    [InlineData("--out", "no/such/folder/app.zip")]
    [InlineData("--out", ".")]
    [InlineData("--out", "there.zip")]
    [InlineData("--colour", "red")]
    public void What_cannot_be_meant_is_refused_in_a_sentence_and_leaves_nothing_behind(string option, string value)
    {
        File.WriteAllText(Path.Combine(folder, "there.zip"), "kept");
        var options = new Dictionary<string, string> { ["--app-id"] = App, ["--domain"] = Domain, ["--out"] = "app.zip" };
        options[option] = value;
        if (options["--out"].Length > 0)
        {
            options["--out"] = Path.Combine(folder, options["--out"]);
        }

        var trouble = Assert.Throws<SettingTrouble>(() => Run(options));
        Assert.Contains(option, trouble.Message, StringComparison.Ordinal);
        Assert.Equal(["there.zip"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName));
        Assert.Equal("kept", File.ReadAllText(Path.Combine(folder, "there.zip")));
    }

    private static void Run(Dictionary<string, string> options)
        => MakePackage.Run(["teams-package", .. options.SelectMany(option => new[] { option.Key, option.Value })], TextWriter.Null);

    private Dictionary<string, byte[]> Made(string name = "")
    {
        var path = Path.Combine(folder, name.Length > 0 ? name : $"{Directory.GetFiles(folder).Length}.zip");
        Run(new() { ["--app-id"] = App, ["--domain"] = Domain.ToUpperInvariant(), ["--out"] = path });
        using var package = ZipFile.OpenRead(path);
        return package.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var bytes = new MemoryStream();
            using var from = entry.Open();
            from.CopyTo(bytes);
            return bytes.ToArray();
        });
    }

    private static (int Width, int Height) Size(byte[] png)
        => (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));

    // Paths of everything that a person reads, written as the localization file writes them.
    private static IEnumerable<string> Shown(JsonElement at, string path)
    {
        if (at.ValueKind == JsonValueKind.Array)
        {
            return at.EnumerateArray().SelectMany((item, number) => Shown(item, $"{path}[{number}]"));
        }

        if (at.ValueKind != JsonValueKind.Object)
        {
            return Regex.IsMatch(path, @"^(name|description)\.|(^staticTabs.*\.name|\.title|^(bots|composeExtensions).*\.description)$") && !path.EndsWith("parameters[0].name", StringComparison.Ordinal) ? [path] : [];
        }

        return at.EnumerateObject().SelectMany(member => Shown(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}"));
    }
}
