using PartnerBot.Cards;
using PartnerBot.Conversations.Handles;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;
using static PartnerBot.Cards.CardElement;

namespace PartnerBot.Conversations.Speaking;

/// <summary>Who is in the plan and who is invited; an owner gets the buttons to change it.</summary>
internal static class PeopleCard
{
    // With its buttons a person takes some 2 KB; the rest is reached by typing.
    private const int Most = 7;
    private const int LongestName = 60;

    public static AdaptiveCard Draw(Voice voice, Plan plan, IReadOnlyList<Invited> invited)
    {
        var title = voice.Say("people.title", ("title", Written.Cut(plan.Title, 120)));
        var body = new List<CardElement> { new TextBlock(Markdown.Plain(title)) { Size = "large", Weight = "bolder", Style = "heading" } };
        var twin = new List<string> { title };
        var manages = plan.PartOf(voice.Person) == Part.Owner && !voice.InGroup;
        foreach (var member in plan.People().Take(Most))
        {
            var name = member.Name is { } known ? Written.Cut(known, LongestName) : voice.Say("people.nameless");
            var line = voice.Say(member.Person == voice.Person ? "people.line-you" : "people.line", ("who", name), ("part", new Line($"part.{member.Part.ToString().ToLowerInvariant()}")));
            Line(line, manages && member.Person != voice.Person ? Buttons(voice, member) : []);
        }

        More(plan.People().Count - Most);
        foreach (var (id, invitation) in invited.Take(Most))
        {
            var line = voice.Say(
                "people.invited", ("who", Written.Cut(invitation.Name, LongestName)), ("part", new Line($"part.{invitation.Part.ToString().ToLowerInvariant()}")),
                ("day", DateOnly.FromDateTime(invitation.Expires.UtcDateTime)));
            Line(line, [voice.Press(voice.Say("people.withdraw"), Verb.Withdraw, entry: id)]);
        }

        More(invited.Count - Most);
        return new AdaptiveCard(body)
        {
            FallbackText = string.Join('\n', twin),
            Lang = voice.Language.Code(),
            Actions = manages ? [voice.Press(voice.Say("people.invite"), Verb.Invite, style: "positive")] : [],
        };

        void Line(string line, IReadOnlyList<CardCommand> buttons)
        {
            body.Add(new TextBlock(Markdown.Plain(line)) { Separator = true });
            twin.Add(line);
            if (buttons.Count > 0)
            {
                body.Add(new ActionSet(buttons));
            }
        }

        void More(int count)
        {
            if (count > 0)
            {
                body.Add(new TextBlock(voice.Say("people.more", ("count", count))) { IsSubtle = true });
                twin.Add(voice.Say("people.more", ("count", count)));
            }
        }
    }

    private static IReadOnlyList<CardCommand> Buttons(Voice voice, Member member) =>
    [
        .. Enum.GetValues<Part>().Where(part => part != member.Part)
            .Select(part => voice.Press(voice.Say($"people.make.{part.ToString().ToLowerInvariant()}"), Verb.GivePart, part.ToString(), member.Person)),
        voice.Press(voice.Say("people.dismiss"), Verb.Dismiss, entry: member.Person, style: "destructive"),
    ];
}
