using System.Globalization;
using PartnerBot.Planning.Reminding;

namespace PartnerBot.Operations.Doctor;

/// <summary>Time zones, cultures and the machine's clock.</summary>
internal static class TimeLook
{
    public static IEnumerable<Finding> At()
    {
        yield return Zones.Has(Zones.Home)
            ? Finding.Well("time zones", $"{Zones.Ids.Count()} known, version {Zones.Version}")
            : Finding.Ill("time zones", "the tz database of the program is missing: install PartnerBot again");
        // Where ICU is missing, .NET knows no language and names every month alike.
        yield return CultureInfo.GetCultureInfo("de-DE").DateTimeFormat.GetMonthName(3) == "März"
            ? Finding.Well("languages", "German and English")
            : Finding.Ill("languages", "the machine's language data (ICU) is missing: install libicu (Debian: apt install libicu72 or newer) and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT");
    }
}
