using PartnerBot.Conversations.Knowing.Curating;
using PartnerBot.Texts;

namespace PartnerBot.Turns;

/// <summary>Who has a task in this installation, as its settings say.</summary>
/// <param name="Colleagues">Those who take questions that the shelf cannot answer.</param>
/// <param name="Administrators">Ids of those who run it.</param>
public sealed record Staff(IReadOnlyList<Colleague> Colleagues, IReadOnlySet<string> Administrators)
{
    /// <summary>Where people reach the page, for links; null when nobody has set it.</summary>
    public string? Home { get; init; }

    /// <summary>The language of the house, for whoever comes without one that we speak.</summary>
    public Language Language { get; init; } = Language.English;

    /// <summary>Reads <c>Knowledge:Colleagues</c> (a list of <c>id=Name</c>) <c>Access:Administrators</c> (a list of ids) <c>Page:Address</c> and <c>Texts:Language</c>.</summary>
    public static Staff Read(IConfiguration settings) => new(
        [.. Listed(settings, "Knowledge:Colleagues", ';').Select(one => one.Split('=', 2, StringSplitOptions.TrimEntries)).Select(pair => new Colleague(pair[0], pair[^1]))],
        Listed(settings, "Access:Administrators", ';', ',').ToHashSet(StringComparer.Ordinal))
    {
        Home = settings["Page:Address"]?.TrimEnd('/'),
        Language = Languages.Of(settings["Texts:Language"]),
    };

    /// <summary>Whether somebody runs the installation, under this id or the one that stands for them.</summary>
    public bool Runs(Aliases aliases, string id) => Administrators.Contains(id) || Administrators.Contains(aliases.PersonOf(id));

    // As a JSON array, or as one line in an environment variable. A colleague's name may have a comma, an id has none.
    private static IEnumerable<string> Listed(IConfiguration settings, string name, params char[] separators) =>
        settings[name] is { } line
            ? line.Split(separators, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            : settings.GetSection(name).GetChildren().Select(child => child.Value).OfType<string>();
}
