namespace PartnerBot.Understanding;

/// <summary>Groups of synonyms: first the name of the group, then its folded words (ä written ae).</summary>
internal static class SynonymTable
{
    public const string German = """
        ADD hinzufuegen ergaenzen ergaenze aufnehmen eintragen trag trage tragen fuege fueg dazunehmen anlegen erfassen erfasse einfuegen
        ADD hinzu hinzufueg ergaenz eingeben zufuegen
        MAKE erstellen erstelle erstell erzeugen erzeuge leg lege legen mach mache machen erstellt setz setze setzen stell stelle stellen
        START starten starte starten beginnen beginne beginn anfangen fang loslegen eroeffnen eroeffne aufmachen aufsetzen
        SHOW zeig zeige zeigen anzeigen anzeige auflisten liste sehen ansehen gib zeigt uebersicht ueberblick
        OPEN oeffne oeffnen oeffnet aufrufen wechsle wechsel wechseln springe lade
        DELETE loeschen loesche loesch loeschst geloescht entfernen entferne streiche streich streichen wegwerfen verwerfen verwirf entfernt
        ARCHIVE archivieren archiviere archiv akten stilllegen
        CHANGE aendern aendere korrigieren korrigiere bearbeiten bearbeite anpassen passe aktualisieren korrektur umstellen verbessern
        RENAME umbenennen benenne benennen umtaufen umbenennung nenn nenne nennen heissen
        DONE erledigt fertig abhaken abgehakt hak haken abgeschlossen gemacht abschliessen
        CANCEL abbrechen brich brechen abbruch aufhoeren stopp stop beenden schluss storno stoppen
        REMIND erinnern erinnere erinner erinnert erinnerung erinnerungen benachrichtigung benachrichtigungen bescheid wiedervorlage
        LATER spaeter verschieben verschiebe aufschieben schieb schiebe zurueckstellen schlummern
        PAUSE pausieren pausiere pause aussetzen stummschalten abstellen abschalten ausschalten
        UNDO rueckgaengig zuruecknehmen widerrufen wiederherstellen undo
        EXPORT exportieren exportiere export herunterladen download drucken druck ausdrucken druckversion
        FILE pdf word excel csv datei dokument tabelle druckfassung ics kalenderdatei
        HELP hilfe helfen hilf anleitung befehle kommandos unterstuetzung help
        CONTINUE weitermachen fortsetzen fortfahren weiterarbeiten
        SKIP ueberspringen ueberspring auslassen weglassen
        PLAN plan plaene plans plaenen kooperationsplan vorhaben projekt projekte vorhabens planung
        PARTNERSHIP kooperation kooperationen partnerschaft partnerschaften zusammenarbeit
        PARTNER partner partnern partners kooperationspartner partnerorganisation organisation organisationen institution
        GOAL ziel ziele ziels zielen zielsetzung wirkungsziel zielvereinbarung
        TASK aufgabe aufgaben todo todos checkliste aufgabenliste punkt punkte massnahme massnahmen arbeitsschritt checklistenpunkt
        TASK massnahmenplan
        ROLE rolle rollen zustaendigkeit zustaendigkeiten koordination koordinatorin koordinator leitung federfuehrung oeffentlichkeitsarbeit
        ROLE pressearbeit finanzen vertretung stellvertretung auswertung ansprechpartnerin ansprechpartner ansprechperson projektleitung
        ROLE durchfuehrung datenschutz stellvertreterin stellvertreter kasse
        TAKEON uebernimmt uebernehme uebernehmen kuemmert zustaendig verantwortlich zuweisen zuteilen weise vergeben verteilen teilen
        ORG kita vhs volkshochschule museum stadtmuseum schule grundschule jobcenter caritas jugendzentrum musikschule seniorenheim awo
        ORG foerderverein sparkasse stadtarchiv geschichtsverein feuerwehr lokalzeitung verbraucherzentrale theater kino lebenshilfe
        ORG familienzentrum medienzentrum buchhandlung stadtwerke kindergarten gymnasium diakonie archiv altenheim bank verein
        LANGUAGE englisch deutsch englische deutsche englischen deutschen
        BODY stadtrat gemeinderat kulturausschuss ausschuss rat kaemmerei buergermeister traeger politik haushaltsberatung anhoerung haushalt
        BODY haushaltssitzung budget
        ARGUE argumente argumentation begruendung beschlussvorlage vorlage ueberzeugen einseiter kurzpapier redenotizen rede praesentation folien
        LETTER email mail anschreiben anfrage brief text textvorschlag entwurf entwirf entwerfen formuliere formulieren
        DAY montag dienstag mittwoch donnerstag freitag samstag sonntag heute morgen uebermorgen gestern
        MONTH januar februar maerz april mai juni juli august september oktober november dezember
        UNIT tag tage tagen woche wochen monat monate monaten stunde stunden jahr jahre uhr minuten
        MODAL kannst koennen koennten koenntest koennt kann darf wuerde wuerden wuerd
        WANT moechte will wollen moechten brauche brauchen soll sollen
        NEW neu neue neuen neuer neues neuem weitere weiteren weiteres weiterer zweite zweites zweiter zweiten noch
        YOU mir mich uns dir ihnen
        THE der die das den dem des ein eine einen einem einer nen ne diese dieser diesen dieses meine mein meinen unsere unser unseren unserem
        PLEASE bitte mal gern gerne doch
        """;

    public const string English = """
        ADD add include enter register record put note insert write
        MAKE create make set setup generate produce define build
        START start begin launch kick open
        SHOW show display list view see give overview summary summarize recap
        OPEN switch load select choose pick jump
        DELETE delete remove erase trash scrap drop discard wipe strike deleted
        ARCHIVE archive archived retire
        CHANGE change edit correct fix update modify adjust revise correction
        RENAME rename retitle call called
        DONE done finished complete completed finish tick cross
        CANCEL cancel stop abort quit exit end
        REMIND remind reminder reminders reminded reminding notification notifications alert nudge ping
        LATER later snooze postpone delay defer push
        PAUSE pause mute suspend hold disable
        UNDO undo revert restore undelete reverse
        EXPORT export download print save
        FILE pdf word excel csv file document spreadsheet ics copy
        HELP help commands instructions manual menu
        CONTINUE continue proceed resume carry
        SKIP skip omit pass
        PLAN plan plans project projects
        PARTNERSHIP partnership partnerships collaboration collaborations cooperation
        PARTNER partner partners organization organizations organisation organisations
        GOAL goal goals target targets outcome
        TASK task tasks todo todos checklist item items action actions tasklist
        ROLE role roles coordination coordinator publicity finance finances evaluation deputy lead leader contact press communications
        TAKEON assign assigned takes handles responsible charge assigns
        ORG museum school daycare library vhs ymca college bank center club society church church paper theater bookstore department preschool
        ORG association chamber
        LANGUAGE english german deutsch englisch
        BODY board council trustees mayor hearing budget funding
        ARGUE case arguments brief onepager speech notes slides presentation convince justify justification testimony points
        LETTER email letter message pitch script draft compose
        DAY monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday
        MONTH january february march april may june july august september october november december
        UNIT day days week weeks month months hour hours year years minutes
        MODAL can could would may
        WANT want like need id ill
        NEW new another second more
        YOU me us my our
        THE the a an this that it
        """;
}
