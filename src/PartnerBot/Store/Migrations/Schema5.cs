namespace PartnerBot.Store.Migrations;

/// <summary>
/// Files that a plan speaks of as evidence; they stay as long as it does. And whether a person comes from outside the library to a plan
/// (<see cref="Planning.Sharing.Part.Partner"/>, 2 in the kept plan), so that nobody has to read plans to know it.
/// </summary>
internal static class Schema5
{
    public const string Sql = """
        ALTER TABLE upload ADD COLUMN plan TEXT;
        CREATE INDEX upload_plan ON upload (plan) WHERE plan IS NOT NULL;
        ALTER TABLE plan_person ADD COLUMN outside INTEGER NOT NULL DEFAULT 0;
        UPDATE plan_person SET outside = 1 WHERE EXISTS (
            SELECT 1 FROM plan p, json_each(CASE WHEN json_valid(CAST(p.json AS TEXT)) THEN CAST(p.json AS TEXT) ELSE '{}' END, '$.members') m
            WHERE p.number = plan_person.plan AND json_extract(m.value, '$.person') = plan_person.person AND json_extract(m.value, '$.part') = 2);
        """;
}
