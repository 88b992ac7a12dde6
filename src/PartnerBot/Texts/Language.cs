namespace PartnerBot.Texts;

/// <summary>The two languages in which PartnerBot speaks, reads and answers.</summary>
public enum Language
{
    /// <summary>English, with US conventions where they differ (03/04 is March 4).</summary>
    English,

    /// <summary>German, Sie-form.</summary>
    German,
}
