namespace PartnerBot.Tests.Calling;

/// <summary>A call and what it must get.</summary>
/// <param name="Turns">Turns that start; one for each 200 unless said otherwise.</param>
internal sealed record TokenCase(string Name, int Status, Func<Desk, Call> Make, int? Turns = null)
{
    public int Expected => Turns ?? (Status == 200 ? 1 : 0);
}
