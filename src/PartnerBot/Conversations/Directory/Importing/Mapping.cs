namespace PartnerBot.Conversations.Directory.Importing;

/// <summary>Which column of a list says what.</summary>
/// <param name="Header">Index of the row with the headings; -1 where there is none.</param>
/// <param name="Columns">Index of the column by field of the organisation's form.</param>
public sealed record Mapping(int Header, IReadOnlyDictionary<string, int> Columns)
{
    /// <summary>With another column for a field; a column says one thing only. A negative column takes the field out.</summary>
    public Mapping With(string field, int column) => this with
    {
        Columns = Columns.Where(known => known.Key != field && known.Value != column)
            .Concat(column < 0 ? [] : [KeyValuePair.Create(field, column)]).ToDictionary(),
    };

    /// <summary>With nothing read from a column.</summary>
    public Mapping Without(int column) => this with { Columns = Columns.Where(known => known.Value != column).ToDictionary() };
}
