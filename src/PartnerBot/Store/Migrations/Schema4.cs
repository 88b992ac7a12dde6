namespace PartnerBot.Store.Migrations;

/// <summary>Beside each edit the one that takes it back.</summary>
internal static class Schema4
{
    public const string Sql = "ALTER TABLE plan_edit ADD COLUMN back BLOB;";
}
