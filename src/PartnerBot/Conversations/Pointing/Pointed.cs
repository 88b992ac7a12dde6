namespace PartnerBot.Conversations.Pointing;

/// <summary>What words point at among named things. Only what is sure may be acted on.</summary>
/// <param name="Sure">All the words, or the whole name, agree.</param>
/// <param name="Perhaps">Some words agree; the person is asked.</param>
internal sealed record Pointed<T>(IReadOnlyList<T> Sure, IReadOnlyList<T> Perhaps);
