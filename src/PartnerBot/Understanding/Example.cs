namespace PartnerBot.Understanding;

/// <summary>One utterance to learn from.</summary>
/// <param name="Kind">Name of the file it stands in: an intent, a question about the plan, or a background.</param>
/// <param name="Text">What a person might write.</param>
public sealed record Example(string Kind, string Text);
