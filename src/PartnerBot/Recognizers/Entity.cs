namespace PartnerBot.Recognizers;

/// <summary>
/// One thing recognised in an utterance. The shape follows Recognizers-Text's ModelResult, so that the original could take the place of ours.
/// </summary>
/// <param name="Text">The words as they stand in the utterance.</param>
/// <param name="Start">Index of the first UTF-16 unit.</param>
/// <param name="End">Index of the last UTF-16 unit, inclusive.</param>
/// <param name="TypeName">For example <c>datetimeV2.date</c>, <c>number</c>, <c>currency</c>, <c>boolean</c>.</param>
/// <param name="Resolution">What the words mean.</param>
public sealed record Entity(string Text, int Start, int End, string TypeName, Resolution Resolution);
