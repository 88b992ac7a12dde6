using Browser.Tests.Running;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Browser.Tests.Playground;

/// <summary>Where several people read along, and where a message is being written: group chat, channel, message extension.</summary>
public sealed class PlacesTests(PlaygroundDesk desk, ITestOutputHelper output) : IClassFixture<PlaygroundDesk>
{
    [Fact]
    public async Task In_a_group_chat_a_plan_is_made_by_card_and_typing_and_the_card_gives_way_in_place()
    {
        if (desk.IsMissing(output))
        {
            return;
        }

        var alex = desk.Alex;
        await alex.BeginInGroup("Reading start in the group");
        await alex.Write(Client.Sentence("field.need.need"), "Many children start school without books.");
        await alex.Press(Client.Sentence("card.keep"));
        await Assertions.Expect(alex.Page.GetByText("✓ " + Client.Sentence("card.kept", ("form", Client.Sentence("form.need"))))).ToBeVisibleAsync();
        // What gave way can be pressed no more, and is not said a second time.
        await Assertions.Expect(alex.Page.GetByRole(AriaRole.Button, new() { Name = Client.Sentence("card.keep") })).ToHaveCountAsync(0);
        await Assertions.Expect(alex.Page.GetByText(Client.Sentence("card.kept", ("form", Client.Sentence("form.need"))))).ToHaveCountAsync(1);
        await alex.Picture("group-1-kept-in-place");
        await alex.Mention("Families");
        await alex.Mention("show plan");
        await Assertions.Expect(alex.Page.GetByText("Many children start school without books.").Last).ToBeVisibleAsync();
        await alex.Sees(Client.Sentence("plan.edit", ("form", Client.Sentence("form.need"))));
        await alex.Picture("group-2-plan");
        desk.Quiet();
    }

    [Fact]
    public async Task In_a_channel_a_thread_is_a_conversation_of_its_own_and_needs_no_buttons_below_it()
    {
        if (desk.IsMissing(output))
        {
            return;
        }

        var alex = desk.Alex;
        await alex.BeginInChannel("Summer in the channel");
        await alex.Write(Client.Sentence("field.need.need"), "Nothing is open in August.");
        await alex.Press(Client.Sentence("card.keep"));
        await Assertions.Expect(alex.Page.GetByText("✓ " + Client.Sentence("card.kept", ("form", Client.Sentence("form.need"))))).ToBeVisibleAsync();
        Assert.Equal(0, await alex.Page.GetByText("Invalid message").CountAsync());
        await alex.Picture("channel-thread");
        desk.Quiet();
    }

    [Fact]
    public async Task The_message_extension_finds_a_plan_for_a_message_makes_a_task_and_unfolds_a_link()
    {
        if (desk.IsMissing(output))
        {
            return;
        }

        var alex = desk.Alex;
        await alex.Enter("Personal Chat");
        await alex.Say("Plan a new partnership");
        await alex.Say("Book boxes for the harbour school");
        await alex.Sees("Step 1 of 4");

        await Extension(alex, "Search Command");
        await alex.Page.GetByPlaceholder("Enter a search term").FillAsync("Book boxes");
        await alex.Page.Keyboard.PressAsync("Enter");
        var found = alex.Page.GetByText("Step 1 of 4: Frame the need").Last;
        await Assertions.Expect(found).ToBeVisibleAsync();
        await alex.Picture("extension-1-search");
        await found.ClickAsync();
        await Assertions.Expect(alex.Box.GetByText("Book boxes for the harbour school")).ToBeVisibleAsync();
        await alex.Box.PressAsync("Control+A");
        await alex.Box.PressAsync("Delete");

        await Extension(alex, "Action Command");
        await alex.Page.GetByPlaceholder("Input command id or leave blanks").FillAsync("makeTask");
        await alex.Press("Create");
        await alex.Write(Client.Sentence("field.task.title"), "Print the flyers");
        await alex.Write(Client.Sentence("field.task.due"), "blue");
        await alex.Press(Client.Sentence("card.keep"));
        await alex.Sees(Client.Sentence("answer.no-day")[..20]);
        await alex.Picture("extension-2-task-wrong");
        await alex.Write(Client.Sentence("field.task.due"), "December 4, 2030");
        await alex.Press(Client.Sentence("card.keep"));
        await alex.Sees(Client.Sentence("catch.makeTask", ("name", "Print the flyers"), ("title", "Book boxes for the harbour school")));
        await alex.Picture("extension-3-task-kept");
        desk.Quiet();
    }

    private static async Task Extension(Client client, string kind)
    {
        await client.Page.GetByLabel("Trigger Message Extension App").First.ClickAsync();
        await client.Page.GetByText(kind).ClickAsync();
    }
}
