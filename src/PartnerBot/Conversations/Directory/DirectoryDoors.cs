using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Directory.Importing;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Conversations.Directory;

/// <summary>Commands about the directory of organisations. Who may, <see cref="Insider"/> says.</summary>
internal static class DirectoryDoors
{
    public static IReadOnlyList<Door> All { get; } =
    [
        new("show-directory", Deed.AskKnowledge, (talk, command) => DirectoryList.Search(talk, command.Words ?? "")) { Anywhere = true },
        new("import-directory", Deed.AskKnowledge, (talk, _) => Importer.Begin(talk)) { Anywhere = true },
        new("take-list", Deed.AskKnowledge, (talk, _) => Importer.Take(talk)) { Anywhere = true },
        new("undo-import", Deed.AskKnowledge, (talk, _) => UndoingImport.Open(talk)) { Anywhere = true },
        new("add-organisation", Deed.AskKnowledge, (talk, command) => command.Argument is { } name ? OrganisationAdding.Name(talk, name) : OrganisationAdding.Begin(talk)) { Anywhere = true },
        new("edit-organisation", Deed.AskKnowledge, (talk, _) => OrganisationKeeping.Edit(talk)) { Anywhere = true },
        new("remove-organisation", Deed.AskKnowledge, (talk, _) => OrganisationRemoving.Ask(talk)) { Anywhere = true },
        new("add-to-plan", Deed.EditStep, (talk, _) => IntoPlan.Here(talk)),
        new("to-directory", Deed.EditStep, (talk, command) => OutOfPlan.Keep(talk, command)),
    ];
}
