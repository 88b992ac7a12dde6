using PartnerBot.Page;
using PartnerBot.Texts;

namespace PartnerBot.Board;

/// <summary>The request for one page of the board: in which language and theme, and what its links carry on.</summary>
internal sealed class Leaf(HttpRequest request)
{
    // What a reader chose in the address shall hold on the next page too.
    private static readonly string[] Carried = ["user", "lang", "locale", "theme"];

    public Language Language { get; } = ReaderLanguage.Of(request);

    /// <summary>The theme that Teams says it is in; null outside of Teams.</summary>
    public string? Theme { get; } = request.Query["theme"].ToString() switch
    {
        "" => null,
        "dark" => "dark",
        "contrast" or "highContrast" => "contrast",
        _ => "light",
    };

    public bool InTeams => Theme is not null;

    public string Say(string key, params IReadOnlyList<(string Name, object Value)> slots) => Words.Say(Language, key, slots);

    public string Say(Line line) => Words.Say(Language, line);

    public string Show(object value) => Words.Show(Language, value);

    /// <summary>A day, short enough for a list.</summary>
    public string Short(DateOnly day) => day.ToString(
        Language == Language.German ? "d. MMM yyyy" : "MMM d, yyyy", System.Globalization.CultureInfo.GetCultureInfo(Language.Tag()));

    /// <summary>An address of ours with what this one carries.</summary>
    public string To(string path, Language? other = null)
    {
        var query = Carried.Where(name => request.Query.ContainsKey(name) && !(other is not null && name is "lang" or "locale"))
            .Select(name => $"{name}={Uri.EscapeDataString(request.Query[name].ToString())}")
            .Concat(other is { } language ? [$"lang={language.Code()}"] : []);
        var joined = string.Join('&', query);
        return joined.Length == 0 ? path : $"{path}{(path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{joined}";
    }

    /// <summary>The page of a plan.</summary>
    public string ToPlan(string plan) => To($"/plans/{Uri.EscapeDataString(plan)}");

    /// <summary>The chat, at a plan and where wanted at a step of it.</summary>
    public string ToChat(string? plan = null, string? step = null) => To(
        plan is null ? "/" : step is null ? $"/?plan={Uri.EscapeDataString(plan)}" : $"/?plan={Uri.EscapeDataString(plan)}&step={Uri.EscapeDataString(step)}");

    /// <summary>This very page in the other language.</summary>
    public string InOther() => To(request.Path, Language.Other());
}
