namespace PartnerBot.Channels.BotFramework.Calling;

/// <summary>Why a known caller may not do what it asks. For the log only.</summary>
internal enum Objection
{
    ServiceMissing,
    ServiceClaim,
    ServiceNotAllowed,
    Channel,
    TenantMissing,
    TenantNotAllowed,
    TenantContradicts,
    Recipient,
}
