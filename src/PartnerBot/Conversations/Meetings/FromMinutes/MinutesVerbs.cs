using System.Text.RegularExpressions;

namespace PartnerBot.Conversations.Meetings.FromMinutes;

/// <summary>Verbs of minutes: what somebody is going to do, and what somebody only said or was.</summary>
internal static partial class MinutesVerbs
{
    /// <summary>The words begin with what somebody is going to do.</summary>
    /// <param name="known">The doer is a person for certain; then any verb of the present will do.</param>
    public static bool Does(string words, bool known) =>
        words.TrimStart() is { Length: > 0 } said && !Reports().IsMatch(said) && !Denied().IsMatch(said)
        && (Chore().IsMatch(said) || (known && !Past().IsMatch(said) && Present().IsMatch(said)));

    /// <summary>The words begin with what the writer is going to do: "kümmere mich um …".</summary>
    public static bool IDo(string words) => words.TrimStart() is { Length: > 0 } said && !OnlyMine().IsMatch(said) && !Denied().IsMatch(said) && (Mine().IsMatch(said) || Chore().IsMatch(said));

    /// <summary>The words end with such a verb, and the doer comes behind it: "Bis Freitag druckt Frau Kaya …".</summary>
    public static bool DoesBefore(string words) => ChoreAtEnd().IsMatch(words.TrimEnd()) && !ReportAtEnd().IsMatch(words.TrimEnd());

    /// <summary>Something is to be done, nobody says by whom.</summary>
    public static bool MustBeDone(string sentence) => Must().IsMatch(sentence) && !Denied().IsMatch(sentence);

    private const string German = "kümmert|kümmern|übernimmt|übernehmen|macht|machen|besorgt|besorgen|druckt|drucken|schreibt|schreiben|bucht|buchen|reserviert|reservieren|ruft|rufen|fragt|fragen|klärt|klären|organisiert|organisieren|bestellt|bestellen|bringt|bringen|schickt|schicken|sendet|senden|verschickt|verschicken|erstellt|erstellen|entwirft|entwerfen|prüft|prüfen|plant|planen|sammelt|sammeln|kauft|kaufen|holt|holen|lädt|laden|informiert|informieren|kontaktiert|bereitet|bereiten|stellt|stellen|baut|bauen|gestaltet|gestalten|aktualisiert|meldet|melden|spricht|sprechen|verteilt|verteilen|liefert|liefern|besucht|besuchen|vereinbart|beantragt|beantragen|recherchiert|koordiniert|hängt|führt|führen|legt|legen|nimmt|nehmen|richtet|sorgt|sorgen|sucht|suchen|testet|zeigt|zählt|überarbeitet|veröffentlicht|leitet|will|wollen|wird|werden|soll|sollen|muss|müssen";
    private const string English = "will|to|shall|should|must|needs to|is going to|is to|are to|is responsible|takes?|prints?|writes?|books?|calls?|asks?|clarifies|clarify|organi[sz]es?|orders?|brings?|sends?|creates?|drafts?|checks?|plans?|collects?|buys?|gets?|invites?|informs?|contacts?|prepares?|designs?|updates?|distributes?|delivers?|visits?|arranges?|researches|coordinates?|sets?|makes?|handles?|talks?|picks?|puts?|finds?|looks?|reserves?|borrows?|counts?|tests?|publishes|reviews?|tidies|runs?";

    [GeneratedRegex(@"^(?:auch |dann |noch |weiterhin |bis \S+ |also |then )?(?:" + German + "|" + English + @")\b\s+\S", RegexOptions.IgnoreCase)]
    private static partial Regex Chore();

    [GeneratedRegex(@"^(?:auch |dann |noch )?(?:\p{Ll}{2,}e|will|werde|muss|soll)\s+\S")]
    private static partial Regex Mine();

    [GeneratedRegex(@"^(?:habe|hatte|finde|denke|glaube|meine|wäre|hätte|bitte|danke|hoffe|wünsche|freue|sehe|komme|fehle|bleibe|weiße|möchte|würde|könnte|war|bin|think|feel|was|am|have|had|believe|hope|like|know|thank)\b|^\p{Ll}+te\s")]
    private static partial Regex OnlyMine();

    [GeneratedRegex(@"(?:^|\s)(?:" + German + @"|will|should|must)$", RegexOptions.IgnoreCase)]
    private static partial Regex ChoreAtEnd();

    [GeneratedRegex(@"(?:^|\s)(?:fragt|fragen|sprechen|informiert|informieren|besuchen|besucht|wird|werden|will)\s*$|\b(?:wir|we|ich)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ReportAtEnd();

    // A verb of the present, in either language, with something behind it.
    [GeneratedRegex(@"^(?!(?:mit|seit|nicht|jetzt|zuerst|zuletzt|sonst|his|this|its|as)\b)(?:\p{Ll}{2,}(?:t|s|en|ern|eln)\s+\S|:\s*(?!(?:die|der|das|es|wir|the|it|we)\b.*\b(?:ist|sind|war|waren|is|are|was|were)\b)\S)")]
    private static partial Regex Present();

    [GeneratedRegex(@"^(?:auch |noch |also )?(?:war|waren|hatten?|hat|haben|fehlt|fehlten?|ist(?! zuständig)|sind|wäre|berichtet\w*|erzählt\w*|erklärt\w*|erläutert\w*|betont\w*|ergänzt\w*|bittet|bat|dankt\w*|begrüßt\w*|sagt\w*|meint\w*|findet|fand|schlägt|schlug|weist|wies|erinnert\w*|lobt\w*|bedauert\w*|freut|freute|fühlt|wünscht\w*|möchte|moderiert\w*|protokolliert\w*|eröffnet\w*|schließt|kommt|kam|kennt|weiß|hält|hielt|bestätigt\w*|vermutet|glaubt|denkt|hofft|sieht|sah|kritisiert\w*|teilt mit|stellt (?:sich|fest)|stellt .* vor\b|informiert(?:e)? (?:über|die gruppe|uns)|was|were|had|has|have|is(?! responsible| going| to)|are(?! to)|reports?|says?|said|thinks?|thought|feels?|felt|believes?|hopes?|likes?|loves?|knows?|thanks|welcomes|explains?|mentions?|notes?|points|suggests?|reminds?|regrets?|apologi[sz]es?|attends?|joins?|leaves?|comes?|came|went|told|tells|brought|bought|sent|made|got|gave|took|found|wrote|put in)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Reports();

    [GeneratedRegex(@"^(?:auch |noch |also )?(?:\p{Ll}+te[nt]?|\p{Ll}{2,}ed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Past();

    [GeneratedRegex(@"\b(?:nicht|kein\w*|nie|not|n't|never)\b|n[’']t\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\b(?:müssen|muss|sollten?|sollen|soll)\b.*\b(?:\p{L}+en|\p{L}+ern|\p{L}+eln|werden)\W*$|\b(?:ist|sind) (?:.{1,60} )?zu \p{Ll}+en\b|\b(?:needs?|ha(?:s|ve)|must|should) (?:still )?(?:to )?be \p{L}+|\b(?:we|somebody|someone) (?:still )?(?:(?:needs?|has|have) to|must|should) \p{L}+", RegexOptions.IgnoreCase)]
    private static partial Regex Must();
}
