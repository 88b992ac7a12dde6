namespace PartnerBot.Planning.Forms;

/// <summary>A step of the journey. Its name is <c>step.{id}</c>.</summary>
public sealed record Step(string Id, params IReadOnlyList<Form> Forms);
