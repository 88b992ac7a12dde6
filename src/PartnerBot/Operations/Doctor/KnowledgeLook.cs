using Knowledge.Searching.Keeping;
using PartnerBot.Texts;
using PartnerBot.Turns;

namespace PartnerBot.Operations.Doctor;

/// <summary>The shelf and the library's own articles.</summary>
internal static class KnowledgeLook
{
    public static IEnumerable<Finding> At(string? own)
    {
        if (own is not null && !Directory.Exists(own))
        {
            return [Finding.Ill("articles", $"Knowledge:Folder is {own}, which is not there: make the folder, or remove the setting")];
        }

        var desk = TurnRegistration.OpenDesk(own);
        if (desk.Index != IndexState.Taken)
        {
            return [Finding.Ill("articles", $"knowledge/{KeptIndex.Name} beside the program is {desk.Index.ToString().ToLowerInvariant()}, so each start reads all articles anew: build or publish PartnerBot again and put the whole new folder in place")];
        }

        return desk.Faults.Count == 0
            ? [Finding.Well("articles", $"{Enum.GetValues<Language>().Sum(language => desk.Some(language, int.MaxValue).Count())} on the shelf{(own is null ? "" : $", with those of {own}")}")]
            : desk.Faults.Select(fault => Finding.Ill("articles", $"{fault}"));
    }
}
