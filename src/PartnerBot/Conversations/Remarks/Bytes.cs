using System.Globalization;
using PartnerBot.Texts;

namespace PartnerBot.Conversations.Remarks;

/// <summary>A size of a file, as people read it.</summary>
internal sealed record Bytes(long Count) : IShown
{
    private const double Kilo = 1024;

    public string In(Language language)
    {
        var culture = CultureInfo.GetCultureInfo(language.Tag());
        return Count < Kilo ? $"{Count.ToString(culture)} B"
            : Count < Kilo * Kilo ? $"{Math.Ceiling(Count / Kilo).ToString("0", culture)} KB"
            : $"{(Count / (Kilo * Kilo)).ToString("0.0", culture)} MB";
    }
}
