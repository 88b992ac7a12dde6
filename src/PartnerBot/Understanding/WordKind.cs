namespace PartnerBot.Understanding;

/// <summary>What a token of a message is.</summary>
internal enum WordKind
{
    /// <summary>Letters.</summary>
    Plain,

    /// <summary>Digits, perhaps with separators: 3, 14:30, 3.4., 2.500.</summary>
    Number,

    /// <summary>A web address.</summary>
    Address,

    /// <summary>An e-mail address.</summary>
    Mail,

    /// <summary>A quotation: its words are not the speaker's own.</summary>
    Quotation,

    /// <summary>A form of address with a name: Frau Kaya, Mr Brown.</summary>
    Person,

    /// <summary>The name of something known, whatever words it is made of.</summary>
    Name,

    /// <summary>Everything after a colon.</summary>
    Rest,
}
