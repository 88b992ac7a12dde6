namespace PartnerBot.Recognizers.Mentions;

/// <summary>Words around names, folded, in both languages.</summary>
internal static class MentionWords
{
    public static readonly HashSet<string> Titles =
        ["frau", "fr", "herr", "herrn", "hr", "dr", "doktor", "prof", "professor", "professorin", "mrs", "mr", "ms", "miss", "mister",
            "madam", "sir", "dipl", "mag", "ing", "kollegin", "kollege", "kollegen"];

    public static readonly HashSet<string> Persons =
        ["lady", "woman", "guy", "man", "person", "people", "folks", "gentleman", "contact", "dame", "frau", "mann", "typ", "herr",
            "herrn", "leute", "leuten", "kollegin", "kollege", "kollegen", "ansprechpartner",
            "ansprechpartnerin", "kontakt", "chef", "chefin", "boss", "team"];

    public static readonly HashSet<string> Links = ["vom", "von", "der", "dem", "den", "aus", "of", "from", "at", "the", "bei", "beim",
        "im", "in", "dieser", "diesem", "unserer", "unserem", "our", "that"];

    public static readonly HashSet<string> Articles = ["die", "der", "das", "den", "dem", "the", "that", "diese", "dieser", "diesen",
        "our", "unsere", "unserer", "unser"];

    /// <summary>Parts of names that say nothing by themselves.</summary>
    public static readonly HashSet<string> Fillers =
        ["und", "and", "the", "der", "die", "das", "den", "dem", "des", "fuer", "for", "von", "van", "zur", "zum", "vom", "gmbh",
            "ggmbh", "verein", "inc", "ltd", "stiftung", "stadt", "city", "public", "am", "im", "an"];
}
