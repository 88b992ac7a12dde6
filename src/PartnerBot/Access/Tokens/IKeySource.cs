namespace PartnerBot.Access.Tokens;

/// <summary>Where an issuer publishes its keys.</summary>
internal interface IKeySource
{
    Uri Address { get; }

    /// <exception cref="KeyTrouble">They cannot be had now.</exception>
    Task<KeySet> Load();
}
