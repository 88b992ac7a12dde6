using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Roles;
using PartnerBot.Texts;
using PartnerBot.Understanding;

namespace PartnerBot.Conversations.Commands;

/// <summary>What can be named in a command: every field of every form, and the roles. The id of a field is <c>form.field</c>.</summary>
internal static class Fields
{
    private static readonly IReadOnlyList<NamedThing>[] AllFields = [All(Language.English), All(Language.German)];
    private static readonly IReadOnlyList<NamedThing>[] AllRoles = [RolesIn(Language.English), RolesIn(Language.German)];

    public static IReadOnlyList<NamedThing> Of(Language language) => AllFields[(int)language];

    public static IReadOnlyList<NamedThing> Roles(Language language) => AllRoles[(int)language];

    private static IReadOnlyList<NamedThing> All(Language language) =>
        [.. from step in Journey.All
            from form in step.Forms
            from field in form.Fields
            let key = $"names.{form.Id}.{field.Id}"
            select new NamedThing(
                $"{form.Id}.{field.Id}",
                Words.Raw(language, $"field.{form.Id}.{field.Id}"),
                Words.Has(language, key) ? Words.Raw(language, key).Split(", ") : [])];

    private static IReadOnlyList<NamedThing> RolesIn(Language language) =>
        [.. RoleForm.Roles.Ids.Select(id => new NamedThing(id, Words.Raw(language, RoleForm.Roles.Key(id))))];
}
