namespace PartnerBot.Recognizers.Times.Parsing;

/// <summary>A phrase found: where it ends (index after its last token) and what it means.</summary>
internal readonly record struct Parse(int Past, object Meaning);
