namespace PartnerBot.Access.Tokens;

/// <summary>Why a token is not good. For the log only: who calls hears the same for all of them.</summary>
internal enum TokenFault
{
    Missing,
    Malformed,
    Issuer,
    UnknownKey,
    Algorithm,
    Signature,
    Audience,
    Lifetime,
    Application,
}
