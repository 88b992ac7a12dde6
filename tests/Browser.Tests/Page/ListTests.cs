using System.Globalization;
using System.Text;
using Microsoft.Playwright;

namespace Browser.Tests.Page;

/// <summary>A list of organisations, sent through the page and taken after a look at it.</summary>
[Collection(PageCollection.Name)]
public sealed class ListTests(PageHost host, Chromium chromium)
{
    private const int Rows = 500;
    private static readonly string[] Kinds = ["Kita", "Grundschule", "Sportverein", "Seniorenheim", "Museum"];

    [Fact]
    public async Task A_list_of_five_hundred_organisations_is_shown_taken_and_found()
    {
        await using var visit = await Visit.Begin(host, chromium);
        await visit.Say("Liste einlesen");
        await visit.Sees("Schicken Sie mir die Liste");
        await visit.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "Vereine.csv", MimeType = "text/csv", Buffer = List() });
        await visit.Box.FocusAsync();
        await visit.Box.PressAsync("Enter");

        await visit.Sees($"Neu: {Rows}. Schon bekannt: 1. Nicht lesbar: 1.");
        await visit.Sees("Soll ich die Liste so übernehmen?");
        await visit.Suggestions.GetByText("Liste übernehmen", new() { Exact = true }).ClickAsync();
        await visit.Sees($"{Rows} Organisationen sind neu im Verzeichnis.");
        await visit.Say("Verzeichnis zeigen");
        await visit.Sees($"{Rows} Organisationen, nach Namen sortiert.");
        await visit.Say("Museum Nr. 444 Brücke");
        await visit.Sees("leitung444@example.org");
        Assert.Empty(visit.Elsewhere);
        Assert.Empty(visit.Complaints);
    }

    // As an older Excel writes it: Windows-1252, semicolons, an umlaut in every name.
    private static byte[] List()
    {
        var text = new StringBuilder("Einrichtung;Kategorie;Ort;Ansprechpartner/in;E-Mail\r\n");
        for (var number = 0; number < Rows; number++)
        {
            var kind = Kinds[number % Kinds.Length];
            text.Append(CultureInfo.InvariantCulture, $"{kind} Nr. {number} Brücke;{kind};Lindental;Frau Müller {number};leitung{number}@example.org\r\n");
        }

        text.Append("Kita Nr. 0 Brücke e.V.;Kita;Lindental;;\r\n;Kita;Lindental;Frau Niemand;\r\n");
        return Encoding.Latin1.GetBytes(text.ToString());
    }
}
