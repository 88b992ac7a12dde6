namespace PartnerBot.Store.Migrations;

/// <summary>
/// The ledger of reminders, and the door through which a person spoke last on each channel. <c>day</c> is the occurrence; due moments are
/// kept as local day, local time and zone, with the instant they come to. States: <see cref="Planning.Reminding.NoticeState"/>.
/// </summary>
internal static class Schema3
{
    public const string Sql = """
        CREATE TABLE notice (
            number INTEGER PRIMARY KEY,
            person TEXT NOT NULL,
            plan TEXT NOT NULL,
            item TEXT NOT NULL,
            day TEXT NOT NULL,
            cause INTEGER NOT NULL,
            urgent INTEGER NOT NULL,
            whom TEXT,
            due_day TEXT NOT NULL,
            due_time TEXT NOT NULL,
            zone TEXT NOT NULL,
            instant INTEGER NOT NULL,
            state INTEGER NOT NULL,
            changed INTEGER NOT NULL,
            lease INTEGER,
            token INTEGER NOT NULL DEFAULT 0,
            tries INTEGER NOT NULL DEFAULT 0,
            outbox INTEGER,
            why TEXT,
            UNIQUE (person, plan, item, day)
        ) STRICT;
        CREATE INDEX notice_due ON notice (instant) WHERE state = 0;
        CREATE INDEX notice_lease ON notice (lease) WHERE state = 1;
        CREATE INDEX notice_plan ON notice (plan) WHERE state <= 2;
        CREATE INDEX notice_outbox ON notice (outbox) WHERE outbox IS NOT NULL;

        CREATE TABLE door (
            person TEXT NOT NULL,
            channel TEXT NOT NULL,
            conversation TEXT NOT NULL,
            at INTEGER NOT NULL,
            shut TEXT,
            PRIMARY KEY (person, channel)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX door_address ON door (channel, conversation);
        """;
}
