using PartnerBot.Planning;
using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Records;
using PartnerBot.Tests.Conversations;

namespace PartnerBot.Tests.Partnering;

/// <summary>Organisations for a directory.</summary>
internal static class Known
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    public static Organisation Organisation(string name, params (string Field, string Text)[] facts) => facts.Aggregate(
        new Organisation().With("name", new Value.Words(name), Today),
        (organisation, fact) => organisation.With(fact.Field, fact.Field == "kind" ? new Value.Chosen([fact.Text]) : new Value.Words(fact.Text), Today));

    public static string Add(this RecordBox records, Organisation organisation)
    {
        var id = OrganisationName.IdOf(organisation.Name);
        records.Keep(new RecordChange(PartnerBot.Planning.Directory.Organisation.Kind, id, 0, DirectoryJson.Write(organisation)));
        return id;
    }

    public static IReadOnlyList<Organisation> Organisations(this RecordBox records) => [.. records.Of(PartnerBot.Planning.Directory.Organisation.Kind).Select(DirectoryJson.Read)];
}
