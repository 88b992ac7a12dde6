namespace PartnerBot.Understanding;

/// <summary>A feature of a message that training knows.</summary>
/// <param name="Row">Row of its weights.</param>
/// <param name="Value">Its share in the message; all shares together have length 1.</param>
/// <param name="Word">Index of the word it comes from; -1 for the message as a whole.</param>
internal readonly record struct Observation(int Row, float Value, int Word);
