namespace PartnerBot.Operations.Doctor;

/// <summary>How a part of the installation is.</summary>
internal enum Condition
{
    Well,

    /// <summary>Switched off, by a setting or for want of one; no fault.</summary>
    Off,

    Ill,
}
