namespace Knowledge.Searching;

/// <summary>What a text of a subject is good for.</summary>
internal enum TextKind
{
    /// <summary>A person may ask it in just this way.</summary>
    Question,

    /// <summary>A phrase that hints at the subject.</summary>
    Hint,

    /// <summary>Running text, in which words also stand for their own sake.</summary>
    Prose,
}
