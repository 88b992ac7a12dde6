using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Times.Parsing;

/// <summary>Who speaks when: everything outside the words on which their meaning depends.</summary>
internal sealed record Scene(DateTime Reference, Language Language, TimeContext Context)
{
    public DateTime Today => Reference.Date;
}
