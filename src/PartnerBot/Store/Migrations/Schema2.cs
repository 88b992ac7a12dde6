namespace PartnerBot.Store.Migrations;

/// <summary>Records beside the plans, and who stands in a plan found from the plan.</summary>
internal static class Schema2
{
    public const string Sql = """
        CREATE TABLE record (
            kind TEXT NOT NULL,
            id TEXT NOT NULL,
            version INTEGER NOT NULL,
            at INTEGER NOT NULL,
            sum INTEGER NOT NULL,
            json BLOB NOT NULL,
            UNIQUE (kind, id)
        ) STRICT;
        CREATE INDEX plan_person_plan ON plan_person (plan);
        """;
}
