using PartnerBot.Conversations.Carrying;
using PartnerBot.Conversations.Handles;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Tests.Sharing;

/// <summary>A new deed, edit or button without a row in its table is found here and not by a person.</summary>
public sealed class Rows
{
    [Fact]
    public void Every_deed_has_a_cell_for_every_standing()
    {
        foreach (var deed in Enum.GetValues<Deed>())
        {
            foreach (var standing in Enum.GetValues<Standing>())
            {
                Assert.True(Enum.IsDefined(Rights.Of(standing, deed)), $"{deed} {standing}");
            }
        }
    }

    [Fact]
    public void Nobody_may_do_nothing() => Assert.All(Enum.GetValues<Deed>(), deed => Assert.Equal(Grant.No, Rights.Of(Standing.Nobody, deed)));

    [Fact]
    public void Every_kind_of_edit_has_a_row() =>
        Assert.Equal([], typeof(Edit).GetNestedTypes().Where(type => type.IsSubclassOf(typeof(Edit))).Except(EditDeeds.Rows).Select(type => type.Name));

    [Fact]
    public void Every_button_has_a_row() => Assert.Equal([], Enum.GetValues<Verb>().Where(verb => !VerbDeeds.HasRow(verb)));

    [Fact]
    public void Every_command_names_a_deed() => Assert.All(Doors.Every, door => Assert.True(Enum.IsDefined(door.Deed), door.Intent));

    [Fact]
    public void The_matrix_says_what_was_agreed()
    {
        // Owner, member, partner, outsider, administrator, nobody: the cells that matter most, written down a second time.
        Assert.Equal("Yes Yes Shared No BreakGlass No", Row(Deed.OpenPlan));
        Assert.Equal("Yes Yes No No No No", Row(Deed.EditStep));
        Assert.Equal("Yes Yes Own No No No", Row(Deed.TickTask));
        Assert.Equal("Yes No No No No No", Row(Deed.ManagePeople));
        Assert.Equal("AfterTransfer Yes Yes No No No", Row(Deed.LeavePlan));
        Assert.Equal("Yes No No No No No", Row(Deed.DeletePlan));
        Assert.Equal("Yes Yes No No Outline No", Row(Deed.SeeHistory));
    }

    private static string Row(Deed deed) => string.Join(' ', Enum.GetValues<Standing>().Select(standing => Rights.Of(standing, deed)));
}
