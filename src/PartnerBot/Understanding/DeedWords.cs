namespace PartnerBot.Understanding;

/// <summary>By what a deed that was done is told from what was only seen, thought or felt.</summary>
internal static class DeedWords
{
    private const int ShortestParticiple = 5;

    /// <summary>With one of these it is not done, or not by the speaker alone.</summary>
    public static readonly HashSet<string> Denying = Set(
        "nicht nie niemals kein keine keinen keinem nichts niemand noch fast beinahe selten oft immer frueher wir uns man er sie "
        + "not never no none nothing nobody yet almost nearly often always usually used we us they he she would could should if");

    /// <summary>They stand before the matter and are no part of it.</summary>
    public static readonly HashSet<string> Before = Set(
        "der die das den dem des ein eine einen einem unser unsere unseren mein meine meinen es ihn sie auch schon mal jetzt gerade grad eben soeben heute gestern endlich inzwischen alle alles "
        + "the a an our my that this those these all it");

    /// <summary>Between the speaker and what was done.</summary>
    public static readonly HashSet<string> Lately = Set("have just already now finally also");

    /// <summary>Halves of verbs: picked up, sent out.</summary>
    public static readonly HashSet<string> Particles = Set("up out off in over back down on");

    /// <summary>They point at a certain thing, as whoever had it to do would.</summary>
    public static readonly HashSet<string> Certain = Set("the a an our my that this those these all");

    private static readonly HashSet<string> Irregular = Set("got bought sent wrote made paid brought took put built found met told gave did hung spoke drew cut chose set swept");

    // What happens to people or goes on in them is no task of theirs.
    private static readonly HashSet<string> NoDeeds = Set(
        "gehoert gelesen gesehen gedacht gehabt gelernt gemerkt gefragt gehofft gewusst gewesen geglaubt gemeint gesagt gespuert gefuehlt gelebt geliebt gewohnt gewollt gekonnt gemusst gewollt gebraucht gedurft gefallen "
        + "verstanden vergessen verloren verpasst vermisst erfahren erlebt erwartet bemerkt bekommen erhalten beobachtet bedauert erinnert entdeckt verschlafen versucht verdient genossen gefeiert gefreut "
        + "asked wanted liked hated learned noticed loved wondered missed dropped received tried needed hoped expected enjoyed lived worked watched showed remembered moved wished seemed helped heard based named called");

    private static readonly string[] Separable = ["ab", "an", "auf", "aus", "ein", "mit", "vor", "zu", "weg", "um", "her", "hin", "nach", "fest", "frei", "durch", "los", "bereit", "fertig", "zurueck", "ueber", "unter"];

    private static readonly string[] Inseparable = ["be", "ver", "er", "ent", "zer", "ueber", "unter"];

    /// <summary>A participle of something that one does.</summary>
    public static bool IsGermanDeed(string word) => word.Length >= ShortestParticiple && !NoDeeds.Contains(word)
        && (word.EndsWith('t') || word.EndsWith("en", StringComparison.Ordinal))
        && (HasGe(word) || word.EndsWith("iert", StringComparison.Ordinal) || (word.EndsWith('t') || word.EndsWith("ochen", StringComparison.Ordinal) || word.EndsWith("ieben", StringComparison.Ordinal) || word.EndsWith("iesen", StringComparison.Ordinal)) && Inseparable.Any(prefix => word.StartsWith(prefix, StringComparison.Ordinal)));

    /// <summary>A past form of something that one does.</summary>
    public static bool IsEnglishDeed(string word) => !NoDeeds.Contains(word) && (Irregular.Contains(word) || (word.Length >= ShortestParticiple && word.EndsWith("ed", StringComparison.Ordinal)));

    private static bool HasGe(string word) => word.StartsWith("ge", StringComparison.Ordinal)
        || Separable.Any(prefix => word.StartsWith(prefix, StringComparison.Ordinal) && word.AsSpan(prefix.Length).StartsWith("ge"));

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
