namespace PartnerBot.Access.Tab;

/// <summary>What came of a tab's token.</summary>
internal abstract record TabVerdict
{
    private TabVerdict()
    {
    }

    /// <param name="Tenant">Entra tenant.</param>
    /// <param name="Id">The person's object id there; what Teams calls <c>aadObjectId</c>.</param>
    /// <param name="Name">For the eye only; people change it.</param>
    /// <param name="Address">The user principal name, where the library's own tenant vouches for it; otherwise null.</param>
    public sealed record Known(string Tenant, string Id, string? Name, string? Address = null) : TabVerdict;

    public sealed record Stranger : TabVerdict
    {
        public static readonly Stranger One = new();
    }

    /// <summary>Nobody can tell now, because Entra's keys cannot be had.</summary>
    public sealed record Undecided : TabVerdict
    {
        public static readonly Undecided One = new();
    }
}
