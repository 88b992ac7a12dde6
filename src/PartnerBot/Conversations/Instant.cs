using System.Globalization;
using PartnerBot.Texts;

namespace PartnerBot.Conversations;

/// <summary>A moment in lists: day and time in the reader's own wall time.</summary>
internal sealed record Instant(DateTimeOffset Local) : IShown
{
    public static Instant Of(Scene scene, DateTimeOffset at) => new(at + (scene.Local - scene.At.UtcDateTime));

    public string In(Language language) => Local.ToString(
        language == Language.German ? "d.M., HH:mm" : "MMM d, h:mm tt", CultureInfo.GetCultureInfo(language == Language.German ? "de-DE" : "en-US"));
}
