using System.Text;
using PartnerBot.Activities;
using PartnerBot.Conversations.Replies;
using PartnerBot.Conversations.Speaking;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Conversations;
using PartnerBot.Turns;
using Xunit.Abstractions;

namespace PartnerBot.Tests.Cards;

/// <summary>Whatever people write, a message stays small enough for Teams.</summary>
public sealed class SizeLaws(ITestOutputHelper output)
{
    /// <summary>UTF-16, as connectors count.</summary>
    private const int MostBytes = 28 * 1024;

    /// <summary>More of them by night.</summary>
    private static int Plans => int.TryParse(Environment.GetEnvironmentVariable("PARTNERBOT_PLANS"), out var count) ? count : 60;

    /// <summary>Where a night's walk goes on from.</summary>
    private static int First => int.TryParse(Environment.GetEnvironmentVariable("PARTNERBOT_FIRST_PLAN"), out var seed) ? seed : 0;

    private static readonly HandleSeal Seal = new([.. Enumerable.Range(0, 32).Select(number => (byte)number)]);
    internal static readonly Heard Heard = new(new Address("msteams", $"19:{new string('c', 120)}@thread.tacv2;messageid=1795288157172"), "anna", new IncomingActivity
    {
        Type = ActivityTypes.Message, Id = "1795288157172", ChannelId = "msteams", ServiceUrl = "https://smba.trafficmanager.net/emea/7b0c2d34-1111-4a6b-8d2e-000000000001/",
        From = new ChannelAccount { Id = $"29:{new string('a', 80)}", Name = new string('W', 80) }, Recipient = new ChannelAccount { Id = "28:7b0c2d34-1111-4a6b-8d2e-000000000001", Name = "PartnerBot" },
        Conversation = new ConversationAccount { Id = $"19:{new string('c', 120)}@thread.tacv2;messageid=1795288157172", ConversationType = "personal", TenantId = "7b0c2d34-1111-4a6b-8d2e-000000000001" },
    }, [])
    {
        Way = Way.Outbox,
    };

    [Fact]
    public void No_message_is_larger_than_28_KB_for_any_plan()
    {
        var largest = (Bytes: 0, Name: "");
        var key = new Lock();
        Parallel.For(First, First + Plans, seed =>
        {
            foreach (var (name, bytes) in Sizes(seed))
            {
                lock (key)
                {
                    largest = bytes > largest.Bytes ? (bytes, $"seed {seed}, {name}") : largest;
                }
            }
        });
        output.WriteLine($"The largest message of {Plans} plans from {First} on has {largest.Bytes} bytes: {largest.Name}");
        Assert.True(largest.Bytes <= MostBytes, $"{largest.Name}: {largest.Bytes} bytes");
    }

    /// <summary>Those that once were the largest of ten thousand.</summary>
    [Theory]
    [InlineData(215)]
    [InlineData(472)]
    [InlineData(1614)]
    public void Nor_for_those_that_a_night_found(int seed) => Assert.All(Sizes(seed), one => Assert.True(one.Bytes <= MostBytes, $"{one.Name}: {one.Bytes} bytes"));

    private static IEnumerable<(string Name, int Bytes)> Sizes(int seed)
    {
        var random = new RandomPlans(seed);
        var plan = random.Plan();
        var voice = new Voice(random.Language, "anna", plan, Chat.Now, true, Seal.Seal, HandleSeal.Nonce) { OpensDialogs = true, MostButtons = 3, InGroup = seed % 5 == 0 };
        return from one in Replies(plan)
               from message in Delivery.Of(Heard, 0, Speaker.Speak(voice, [one.Reply], new Account("step")), Chat.Now).Outbox
               select (one.Name, 2 * Encoding.UTF8.GetCharCount(message));
    }

    private static IEnumerable<(string Name, Reply Reply)> Replies(Plan plan)
    {
        yield return ("plan", new Reply.ShowPlan());
        yield return ("plan as everybody sees it", new Reply.ShowPlan { AsShared = true });
        yield return ("people", new Reply.ShowPeople([.. Enumerable.Range(0, 20).Select(number => new Invited($"i-{number}", new Invitation("p", Part.Member, new string('"', 200), "anna", Chat.Now)))]));
        foreach (var form in Journey.Steps.Concat(Journey.Further).SelectMany(step => step.Forms))
        {
            foreach (var entry in plan.Of(form.Id).Take(2))
            {
                foreach (var details in (bool[])[false, true])
                {
                    var faults = form.Fields.Where(field => field.Asked != details).ToDictionary(field => field.Id, _ => new Fault(new PartnerBot.Texts.Line("answer.no-day"), new string('"', 500)));
                    yield return ($"{form.Id} {entry.Id} {details}", new Reply.Fill(form, entry.Id, details, new Dictionary<string, Fault>()));
                    yield return ($"{form.Id} {entry.Id} {details} wrong", new Reply.Fill(form, entry.Id, details, faults));
                }
            }
        }
    }
}
