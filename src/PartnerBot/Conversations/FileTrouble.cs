namespace PartnerBot.Conversations;

/// <summary>Why a file that was sent is not here. Its sentence is <c>evidence.{kind}</c>.</summary>
public enum FileTrouble
{
    /// <summary>It lies where this installation fetches nothing from.</summary>
    Elsewhere,

    TooLarge,

    /// <summary>Where it lies nobody answered in time, or not with a file.</summary>
    NotFetched,
}
