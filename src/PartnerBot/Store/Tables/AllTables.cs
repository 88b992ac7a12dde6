using PartnerBot.Store.Sqlite;

namespace PartnerBot.Store.Tables;

/// <summary>Every table over one connection, its statements prepared as they are first used.</summary>
internal sealed class AllTables(Connection connection) : IDisposable
{
    private readonly Statement begin = connection.Statement("BEGIN");
    private readonly Statement beginToWrite = connection.Statement("BEGIN IMMEDIATE");
    private readonly Statement commit = connection.Statement("COMMIT");
    private readonly Statement rollback = connection.Statement("ROLLBACK");

    public Connection Connection => connection;

    public KeyTable Keys { get; } = new(connection);

    public ConversationTable Conversations { get; } = new(connection);

    public PlanTable Plans { get; } = new(connection);

    public WholePlans WholePlans { get; } = new(connection);

    public EditTable Edits { get; } = new(connection);

    public LogTable Log { get; } = new(connection);

    public OutboxTable Outbox { get; } = new(connection);

    public UploadTable Uploads { get; } = new(connection);

    public SecretTable Secrets { get; } = new(connection);

    public RecordTable Records { get; } = new(connection);

    public NoticeTable Notices { get; } = new(connection);

    public NoticeLists NoticeLists { get; } = new(connection);

    public DoorTable Doors { get; } = new(connection);

    public OldRecords OldRecords { get; } = new(connection);

    public AuditTable Audit { get; } = new(connection);

    public void Begin() => begin.Run();

    public void BeginToWrite() => beginToWrite.Run();

    public void Commit() => commit.Run();

    public void Rollback() => rollback.Run();

    public void Dispose() => connection.Dispose();
}
