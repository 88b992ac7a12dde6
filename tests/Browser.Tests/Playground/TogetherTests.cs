using Microsoft.Playwright;
using Xunit.Abstractions;

namespace Browser.Tests.Playground;

/// <summary>What the bot asks of a group and a team beside its messages, in Microsoft's own client and connector.</summary>
public sealed class TogetherTests(PlaygroundDesk desk, ITestOutputHelper output) : IClassFixture<PlaygroundDesk>
{
    [Fact]
    public async Task Everybody_in_the_group_chat_is_taken_into_the_plan_after_a_yes()
    {
        if (desk.IsMissing(output))
        {
            return;
        }

        var alex = desk.Alex;
        await alex.BeginInGroup("Reading together");
        await alex.Mention("Add everybody here");
        await alex.Sees(Client.Sentence("round.title", ("title", "Reading together")));
        await alex.Picture("together-1-round");
        await alex.PressCard(Client.Sentence("round.yes"));
        await Assertions.Expect(alex.Page.GetByText("✓ Now in the plan “Reading together”:")).ToBeVisibleAsync();
        await Assertions.Expect(alex.Page.GetByRole(AriaRole.Button, new() { Name = Client.Sentence("round.yes"), Exact = true })).ToHaveCountAsync(0);
        await alex.Picture("together-2-taken-in");
        await alex.Mention("Who is taking part?");
        await alex.Sees("– Member");
        await alex.Picture("together-3-people");
        desk.Quiet();
    }

    [Fact]
    public async Task A_summary_goes_into_a_channel_and_is_taken_back()
    {
        if (desk.IsMissing(output))
        {
            return;
        }

        var alex = desk.Alex;
        await alex.BeginInChannel("Summer of stories");

        // In the personal chat, where the team is known by now.
        await alex.Enter("Personal Chat");
        await alex.Say("Open the plan “Summer of stories”");
        await alex.Say("Post the summary in a channel");
        await alex.Sees(Client.Sentence("post.where"));
        await alex.Picture("together-4-channels");
        await alex.Say("Announcements");
        await alex.Sees(Client.Sentence("post.note"));
        await alex.Picture("together-5-preview");
        await alex.PressCard(Client.Sentence("post.yes"));
        await alex.Sees(Client.Sentence("post.done", ("channel", "Announcements"))[..50]);
        await alex.Go("My Team - Announcements");
        await Assertions.Expect(alex.Page.GetByText("Summer of stories", new() { Exact = true }).First).ToBeVisibleAsync();
        await alex.Picture("together-6-posted");

        await alex.Go("Personal Chat");
        await alex.Say("Take back the post");
        await alex.Sees(Client.Sentence("post.taken-back", ("channel", "Announcements")));
        await alex.Go("My Team - Announcements");
        await alex.Sees(Client.Sentence("post.was-taken-back"));
        await alex.Picture("together-7-taken-back");
        desk.Quiet();
    }
}
