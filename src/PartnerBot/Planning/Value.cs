using System.Text.Json.Serialization;

namespace PartnerBot.Planning;

/// <summary>What a person gave as the answer to one field.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Words), "words")]
[JsonDerivedType(typeof(Number), "number")]
[JsonDerivedType(typeof(Day), "day")]
[JsonDerivedType(typeof(Chosen), "chosen")]
[JsonDerivedType(typeof(Relative), "relative")]
[JsonDerivedType(typeof(Skipped), "skipped")]
public abstract record Value
{
    private Value()
    {
    }

    /// <summary>Free text, as typed, trimmed.</summary>
    public sealed record Words(string Text) : Value;

    /// <summary>A number; <paramref name="Unit"/> is an ISO 4217 code for money, otherwise null.</summary>
    public sealed record Number(decimal Amount, string? Unit = null) : Value;

    /// <summary>A calendar day in the person's own calendar, without time or zone.</summary>
    public sealed record Day(DateOnly Date) : Value;

    /// <summary>So long before (negative) or after one of the plan's own dates; moves with it.</summary>
    /// <param name="Anchor">Id of the option in <see cref="Actions.AnchorForm.Kinds"/>.</param>
    public sealed record Relative(string Anchor, int Offset, Span Unit) : Value;

    /// <summary>One or several options of a list, and what was said beside the list.</summary>
    public sealed record Chosen(IReadOnlyList<string> Options, string? Other = null) : Value
    {
        // A record compares its list by reference; two equal choices must be equal.
        public bool Equals(Chosen? other) => other is not null && Other == other.Other && Options.SequenceEqual(other.Options, StringComparer.Ordinal);

        public override int GetHashCode() => HashCode.Combine(Options.Count, Options.Count > 0 ? Options[0] : null, Other);
    }

    /// <summary>The person passed over the question; it can be taken up again at any time.</summary>
    public sealed record Skipped : Value;
}
