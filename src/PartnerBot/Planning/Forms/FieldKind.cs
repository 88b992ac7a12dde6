namespace PartnerBot.Planning.Forms;

/// <summary>What kind of answer a field takes; decides how it is asked, read, checked and drawn.</summary>
public enum FieldKind
{
    /// <summary>A short text of one line.</summary>
    Line,

    /// <summary>A longer text.</summary>
    Paragraph,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A sum of money, and what comes beside it.</summary>
    Money,

    /// <summary>A length of time: two weeks, half a day a week.</summary>
    Duration,

    /// <summary>How something comes back: every other Tuesday at 8.</summary>
    Rhythm,

    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>A calendar day, or so many days, weeks or months before or after one of the plan's own dates.</summary>
    Due,

    /// <summary>One option of a list.</summary>
    One,

    /// <summary>Any number of options of a list.</summary>
    Several,

    /// <summary>A person, with or without an account; kept as text.</summary>
    Person,

    Email,

    Phone,

    Url,
}
