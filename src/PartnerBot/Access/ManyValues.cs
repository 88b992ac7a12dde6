namespace PartnerBot.Access;

/// <summary>A setting with many values: a JSON array, or one string with commas or blanks as environments and command lines have it.</summary>
internal static class ManyValues
{
    private static readonly char[] Between = [',', ';', ' '];

    public static IReadOnlyList<string> Of(IConfigurationSection section)
        => section.Value is { } text
            ? text.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [.. section.GetChildren().Select(child => child.Value).OfType<string>().Where(value => value.Length > 0)];
}
