using PartnerBot.Planning;
using PartnerBot.Turns;

namespace PartnerBot.Store.Remembering;

/// <summary>
/// What turns kept or read last, so that the next turn of the same people reads nothing from the disk: one process owns the file and one thread
/// writes it, so memory can follow every commit. It changes only after a commit. Should it ever be behind, the writer refuses what was decided on
/// it; then the turn's part of it is forgotten, and the next attempt reads the disk.
/// </summary>
internal sealed class Recent
{
    private const long MostConversations = 4 << 20;
    private const long MostPlans = 8 << 20;
    private const long Overhead = 500;

    private readonly Lock gate = new();
    private readonly Bounded<Address, StoredConversation> conversations =
        new(MostConversations, it => it.State.Length + (it.Reference?.Length ?? 0) + Overhead);
    private readonly Bounded<string, StoredPlan> plans = new(MostPlans, it => it.Weight + Overhead);
    private readonly PlanLists lists = new();
    private long changes;

    /// <summary>Counts what was changed, so that a reader can tell whether what it read is still the newest.</summary>
    public long Changes => Interlocked.Read(ref changes);

    /// <summary>
    /// All that a turn needs, or null where a part of it must be read: records, history, reminders and portfolios always, and what people with several ids see. Used keys are not in it: who asks in vain decides in vain, and the writer
    /// finds the key.
    /// </summary>
    public Recalled? Recall(Recalling what)
    {
        if (what is not { Others.Count: 0, Shut.Count: 0, Kinds.Count: 0, Ones.Count: 0, HistoryAfter: null, Steps: null, Portfolio: false, Outlines: false, Ledger: false, Unreached: false, Stuck: null })
        {
            return null;
        }

        lock (gate)
        {
            if (!conversations.Find(what.Address, out var conversation) || lists.Of(what.Person) is not { } list)
            {
                return null;
            }

            if ((what.Plan ?? conversation.Plan) is not { } wanted)
            {
                return new Recalled { Conversation = conversation, Plans = list };
            }

            // Standing in the list is the right to open it.
            return list.Any(line => line.Id == wanted) && plans.Find(wanted, out var plan)
                ? new Recalled { Conversation = conversation, Plan = plan, Plans = list }
                : null;
        }
    }

    /// <summary>The plan as it is in memory, where it stands there at this version.</summary>
    public StoredPlan? Known(string id, long version)
    {
        lock (gate)
        {
            return plans.Find(id, out var plan) && plan.Version == version ? plan : null;
        }
    }

    /// <summary>Takes in what was read, unless something was changed since the reader began at <paramref name="from"/>.</summary>
    public void Learn(Recalling what, Recalled read, long from)
    {
        lock (gate)
        {
            // Somebody with several ids sees more than the list of one of them.
            if (from != changes || what.Others.Count > 0)
            {
                return;
            }

            if (read.Conversation is { } conversation)
            {
                conversations.Put(what.Address, conversation);
            }

            if (read.Plan is { } plan)
            {
                plans.Put(plan.Id, plan);
            }

            // The list of somebody with several ids is all of theirs together; it would outlive the link.
            if (what.Others.Count == 0)
            {
                lists.Put(what.Person, read.Plans);
            }
        }
    }

    /// <summary>Follows the writer after a commit.</summary>
    public void Follow(Keeping what, Kept how)
    {
        lock (gate)
        {
            changes++;
            if (how is not Kept.Done)
            {
                Forget(what);
                return;
            }

            conversations.Put(what.Address, what.Conversation);
            if (what.Plan is { } change)
            {
                plans.Put(change.After.Id, change.After);
                Follow(change, what.At);
            }
        }
    }

    /// <summary>Follows the writer after a commit of several.</summary>
    public void Follow(IReadOnlyList<Keeping> all, IReadOnlyList<Kept> how)
    {
        for (var place = 0; place < all.Count; place++)
        {
            Follow(all[place], how[place]);
        }
    }

    /// <summary>The conversation as it was kept or read last; null where memory does not hold it.</summary>
    public StoredConversation? Conversation(Address address)
    {
        lock (gate)
        {
            return conversations.Find(address, out var conversation) ? conversation : null;
        }
    }

    /// <summary>Something of the conversation was changed beside the turns.</summary>
    public void Forget(Address address)
    {
        lock (gate)
        {
            changes++;
            conversations.Remove(address);
        }
    }

    /// <summary>What is on the disk after a commit that failed, only the disk knows.</summary>
    public void Clear()
    {
        lock (gate)
        {
            changes++;
            conversations.Clear();
            plans.Clear();
            lists.Clear();
        }
    }

    private void Follow(PlanChange change, DateTimeOffset at)
    {
        if (change.Seen == 0 || change.People is not null)
        {
            lists.Forget(change.After.Id, [change.Owner, .. change.People ?? []]);
            return;
        }

        // As the disk would give it back: to the millisecond, in UTC.
        var changed = DateTimeOffset.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds());
        lists.Follow(new PlanLine(change.After.Id, change.Title, change.Archived, changed));
    }

    private void Forget(Keeping what)
    {
        conversations.Remove(what.Address);
        lists.Forget(what.Audit.Person);
        if ((what.Plan?.After.Id ?? what.PlanSeen?.Id ?? what.Conversation.Plan) is { } plan)
        {
            plans.Remove(plan);
        }
    }
}
