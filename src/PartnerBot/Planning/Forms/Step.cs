namespace PartnerBot.Planning.Forms;

/// <summary>A step of the journey. Its name is <c>step.{id}</c>; one that is taken on demand is offered as <c>step.{id}.offer</c>.</summary>
public sealed record Step(string Id, params IReadOnlyList<Form> Forms);
