using System.Diagnostics.CodeAnalysis;

namespace PartnerBot.Store.Remembering;

/// <summary>Holds what was used last, up to a weight; what was not used for longest makes room. Its owner locks it.</summary>
internal sealed class Bounded<TKey, TValue>(long most, Func<TValue, long> weigh, Action<TKey, TValue>? dropped = null)
    where TKey : notnull
{
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> held = [];
    private readonly LinkedList<(TKey Key, TValue Value)> order = new();
    private long weight;

    public bool Find(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        if (!held.TryGetValue(key, out var node))
        {
            value = default;
            return false;
        }

        order.Remove(node);
        order.AddFirst(node);
        value = node.Value.Value;
        return true;
    }

    public void Put(TKey key, TValue value)
    {
        Remove(key);
        held.Add(key, order.AddFirst((key, value)));
        weight += weigh(value);
        while (weight > most && order.Last is { } oldest)
        {
            Remove(oldest.Value.Key);
        }
    }

    public void Remove(TKey key)
    {
        if (held.Remove(key, out var node))
        {
            order.Remove(node);
            weight -= weigh(node.Value.Value);
            dropped?.Invoke(key, node.Value.Value);
        }
    }

    public void Clear()
    {
        while (order.First is { } any)
        {
            Remove(any.Value.Key);
        }
    }
}
