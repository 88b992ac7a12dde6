namespace PartnerBot.Access;

/// <summary>Tells who is asking.</summary>
public interface ISignIn
{
    /// <summary>The person behind a request, or null. To be asked before the answer begins: it may set a cookie.</summary>
    Person? Who(HttpContext context);

    /// <summary>What to answer where <see cref="Who"/> knows nobody.</summary>
    NotLetIn WhyNot { get; }
}
