using System.Text.RegularExpressions;
using PartnerBot.Planning;
using PartnerBot.Planning.Directory;

namespace PartnerBot.Conversations.Directory;

/// <summary>"Weitere Ansprechperson: Herr Novak, Hausmeister, 0123 456" and "Herr Novak austragen", at an organisation that is open.</summary>
internal static partial class FurtherWords
{
    private const int Longest = 300;
    private const int Patience = 10_000;
    private const RegexOptions Way = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static bool Are(string text) => text.Length <= Longest && (Adding().IsMatch(text.Trim()) || Removing().IsMatch(text.Trim()));

    /// <summary>The change of an organisation that the words ask for, with what to say; null where they name nobody who is there.</summary>
    public static (Organisation After, string Key, string Name)? Change(Organisation organisation, string text, DateOnly today)
    {
        var words = text.Trim().TrimEnd('.', '!');
        if (Adding().Match(words) is { Success: true } added)
        {
            var line = added.Groups["who"].Value.Trim();
            line = added.Groups["deputy"].Success && !line.Contains("ertret", StringComparison.OrdinalIgnoreCase) && !line.Contains("deputy", StringComparison.OrdinalIgnoreCase)
                ? $"{line}, {(added.Groups["deputy"].Value.StartsWith('d') || added.Groups["deputy"].Value.StartsWith('D') ? "deputy" : "Vertretung")}"
                : line;
            return FurtherContacts.With(organisation, line) is { } lines && lines.Length <= OrganisationForm.Form.Field(FurtherContacts.Field)!.MaxLength
                ? (organisation.With(FurtherContacts.Field, new Value.Words(lines), today), "directory.contact-added", FurtherContacts.Read(line)[0].Name)
                : null;
        }

        var name = Removing().Match(words).Groups["who"].Value.Trim();
        if (FurtherContacts.Without(organisation, name) is { } left)
        {
            return (organisation.With(FurtherContacts.Field, left.Length == 0 ? null : new Value.Words(left), today), "directory.contact-gone", name);
        }

        // Whoever was the first contact makes room for the next one on the list, with what is known of them.
        return organisation.Said("contact") is { } first && Planning.Roles.Names.Same(first, name)
            ? (Moved(organisation, today), "directory.contact-gone", name)
            : organisation.Said("deputy") is { } deputy && Planning.Roles.Names.Same(deputy, name)
                ? (organisation.With("deputy", null, today), "directory.contact-gone", name)
                : null;
    }

    private static Organisation Moved(Organisation organisation, DateOnly today)
    {
        var next = FurtherContacts.Of(organisation).FirstOrDefault(contact => !contact.StandsIn);
        var after = organisation.With("contact", Said(next?.Name), today).With("position", Said(next?.Position), today).With("email", Said(next?.Email), today).With("phone", Said(next?.Phone), today);
        if (next is null || FurtherContacts.Without(organisation, next.Name) is not { } left)
        {
            return after;
        }

        // Moving up is no leaving.
        return after.With(FurtherContacts.Field, left.Length == 0 ? null : new Value.Words(left), today) with { Former = after.Former };

        static Value? Said(string? text) => text is null ? null : new Value.Words(text);
    }

    [GeneratedRegex(@"^((weitere[rn]?|noch eine?|zweite[rn]?|another|further|second) (ansprechperson|kontakt(person)?|(?<deputy>vertretung|deputy)|contact)|(ansprechperson|kontakt|(?<deputy>vertretung)) hinzufügen|add (a )?(contact|(?<deputy>deputy)))\s*:\s*(?<who>\S.*)$", Way, Patience)]
    private static partial Regex Adding();

    [GeneratedRegex(@"^(?<who>.+?) (austragen|ist nicht mehr (da|dabei|zuständig)|hat aufgehört)[.!]?$|^(take out|remove contact) (?<who>.+?)[.!]?$|^(?<who>.+?) (has left|is no longer there)[.!]?$", Way, Patience)]
    private static partial Regex Removing();
}
