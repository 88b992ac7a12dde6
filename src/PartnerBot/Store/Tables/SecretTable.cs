using PartnerBot.Store.Sqlite;

namespace PartnerBot.Store.Tables;

/// <summary>Secrets of the installation, by name.</summary>
internal sealed class SecretTable(Connection on)
{
    private readonly Statement find = on.Statement("SELECT value FROM secret WHERE name = ?1");
    private readonly Statement add = on.Statement("INSERT INTO secret (name, value) VALUES (?1, ?2) ON CONFLICT DO NOTHING");

    public byte[]? Find(string name)
    {
        using var rows = find.With(name).Rows();
        return rows.Next() ? rows.Bytes(0) : null;
    }

    public byte[] FindOrAdd(string name, byte[] value)
    {
        add.With(name).With(value).Run();
        return Find(name)!;
    }
}
