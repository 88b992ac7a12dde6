namespace PartnerBot.Store.Migrations;

/// <summary>
/// The first schema. Times are milliseconds since 1970 UTC. <c>sum</c> is a <see cref="Sqlite.Checksum"/>. JSON is kept byte by byte,
/// hence BLOB.
/// WITHOUT ROWID only where rows are short: SQLite reads a long row whole, overflow pages and all, at every comparison on the way to
/// another one.
/// Bodies stand last, so that heads are read without them.
/// </summary>
internal static class Schema1
{
    public const string Sql = """
        CREATE TABLE installation (id TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

        CREATE TABLE secret (name TEXT NOT NULL PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;

        CREATE TABLE used_key (
            key TEXT NOT NULL PRIMARY KEY,
            until INTEGER NOT NULL,
            answer INTEGER
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX used_key_until ON used_key (until);

        CREATE TABLE answer (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            until INTEGER NOT NULL,
            sum INTEGER NOT NULL,
            bytes BLOB NOT NULL
        ) STRICT;
        CREATE INDEX answer_until ON answer (until);

        CREATE TABLE conversation (
            number INTEGER PRIMARY KEY,
            channel TEXT NOT NULL,
            id TEXT NOT NULL,
            version INTEGER NOT NULL,
            person TEXT NOT NULL,
            plan TEXT,
            logged INTEGER NOT NULL,
            started INTEGER NOT NULL,
            sum INTEGER NOT NULL,
            reference BLOB,
            state BLOB NOT NULL,
            UNIQUE (channel, id)
        ) STRICT;
        CREATE INDEX conversation_person ON conversation (channel, person, started);

        CREATE TABLE plan (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            version INTEGER NOT NULL,
            title TEXT NOT NULL,
            owner TEXT NOT NULL,
            archived INTEGER NOT NULL,
            changed INTEGER NOT NULL,
            sum INTEGER NOT NULL,
            json BLOB NOT NULL
        ) STRICT;

        CREATE TABLE plan_person (
            person TEXT NOT NULL,
            plan INTEGER NOT NULL,
            PRIMARY KEY (person, plan)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE plan_edit (
            plan INTEGER NOT NULL,
            version INTEGER NOT NULL,
            at INTEGER NOT NULL,
            person TEXT NOT NULL,
            sum INTEGER NOT NULL,
            json BLOB NOT NULL,
            UNIQUE (plan, version)
        ) STRICT;

        CREATE TABLE log (
            conversation INTEGER NOT NULL,
            line INTEGER NOT NULL,
            sum INTEGER NOT NULL,
            json BLOB NOT NULL,
            UNIQUE (conversation, line)
        ) STRICT;

        -- AUTOINCREMENT: the number of a settled activity must never come back for another one.
        CREATE TABLE outbox (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            channel TEXT NOT NULL,
            conversation TEXT NOT NULL,
            at INTEGER NOT NULL,
            parked TEXT,
            sum INTEGER NOT NULL,
            json BLOB NOT NULL
        ) STRICT;

        CREATE TABLE upload (
            id TEXT NOT NULL PRIMARY KEY,
            channel TEXT NOT NULL,
            conversation TEXT NOT NULL,
            name TEXT NOT NULL,
            type TEXT NOT NULL,
            at INTEGER NOT NULL,
            sum INTEGER NOT NULL,
            bytes BLOB NOT NULL
        ) STRICT;
        CREATE INDEX upload_at ON upload (at);

        CREATE TABLE audit (
            number INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            person TEXT NOT NULL,
            what TEXT NOT NULL,
            plan TEXT
        ) STRICT;
        """;
}
