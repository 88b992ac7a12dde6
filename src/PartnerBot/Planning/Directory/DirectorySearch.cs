namespace PartnerBot.Planning.Directory;

/// <summary>Finds organisations by what people say of them: words of the name, the town, the kind, the people.</summary>
public static class DirectorySearch
{
    private const int ShortestWord = 4;

    /// <summary>Those that the words speak of, the best first; null where the words speak of none in particular.</summary>
    public static IReadOnlyList<(string Id, Organisation Organisation)>? Find(IReadOnlyList<(string Id, Organisation Organisation)> all, string words)
    {
        var wanted = OrganisationName.Words(words);
        var key = OrganisationName.Key(words);
        var kind = wanted.Select(KindWords.In).FirstOrDefault(found => found is not null);
        var found = all.Select(one => (one.Id, one.Organisation, Score: Score(one.Organisation, key, wanted, kind)))
            .Where(one => one.Score > 0).OrderByDescending(one => one.Score).ThenBy(one => one.Organisation.Name, StringComparer.Ordinal).ToList();
        // Whoever names one wants that one; the others of its kind only stand beside it.
        var best = found.Count > 0 ? found[0].Score : 0;
        return found.Count == 0 ? kind is null ? null : [] : [.. found.Where(one => one.Score >= (best >= 100 ? 100 : Math.Min(best, 4))).Select(one => (one.Id, one.Organisation))];
    }

    private static int Score(Organisation organisation, string key, IReadOnlyList<string> wanted, string? kind)
    {
        var name = OrganisationName.Key(organisation.Name);
        if (name.Length > 0 && name == key)
        {
            return 100;
        }

        var parts = name.Split(' ');
        // Every lasting word of the name was said.
        var whole = parts.Length > 0 && parts.All(wanted.Contains) ? 20 : 0;
        var shared = 4 * parts.Count(part => part.Length >= ShortestWord && wanted.Contains(part));
        var people = ((string[])["town", "contact", "deputy", FurtherContacts.Field, "body"]).Select(organisation.Said).OfType<string>()
            .Sum(text => 2 * OrganisationName.Words(text).Count(word => word.Length >= ShortestWord && wanted.Contains(word)));
        return whole + shared + people + (kind is not null && organisation.KindId == kind ? 3 : 0);
    }
}
