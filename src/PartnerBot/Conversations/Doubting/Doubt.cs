using System.Text.Json.Serialization;
using PartnerBot.Planning.Reminding;

namespace PartnerBot.Conversations.Doubting;

/// <summary>What a command made with a day that can be read in two ways: where the day stands, so that the other one can take its place.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "of")]
[JsonDerivedType(typeof(InField), "field")]
[JsonDerivedType(typeof(Measure), "measure")]
[JsonDerivedType(typeof(Setting), "setting")]
[JsonDerivedType(typeof(Leaving), "leaving")]
[JsonDerivedType(typeof(Asked), "asked")]
public abstract record Doubt
{
    private Doubt()
    {
    }

    /// <summary>The day that was taken.</summary>
    public DateOnly First { get; init; }

    /// <summary>The day that the words could also mean.</summary>
    public DateOnly Other { get; init; }

    /// <summary>It stands in the plan, not in the person's own settings.</summary>
    [JsonIgnore]
    public bool IsInPlan => this is not Setting;

    /// <summary>A field of the plan.</summary>
    public sealed record InField(string Entry, string Field) : Doubt;

    /// <summary>A value measured for a goal; its day is the key under which it is kept.</summary>
    public sealed record Measure(string Goal) : Doubt;

    /// <summary>A reminder, something put off, a pause.</summary>
    public sealed record Setting(Dated Where) : Doubt;

    /// <summary>The day of a hand-over, which is said and waits for its successor.</summary>
    public sealed record Leaving : Doubt;

    /// <summary>The day until which somebody asked what is due; nothing was changed.</summary>
    public sealed record Asked : Doubt;
}
