namespace PartnerBot.Recognizers.Times;

/// <summary>Words about school holidays. Their days differ by Land, district and year, so that no day can be told from them.</summary>
/// <param name="Text">The words, with what leads to them: "zwei Wochen nach den Sommerferien".</param>
/// <param name="Start">Index of the first UTF-16 unit.</param>
/// <param name="End">Index behind the last one.</param>
/// <param name="OpensSchoolYear">"After the summer holidays" and nothing more: that is when the school year begins.</param>
public sealed record SchoolBreak(string Text, int Start, int End, bool OpensSchoolYear);
