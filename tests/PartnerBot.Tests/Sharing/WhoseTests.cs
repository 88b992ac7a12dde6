using FsCheck;
using FsCheck.Fluent;
using PartnerBot.Planning;
using PartnerBot.Planning.Reminding;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Tests.Sharing;

/// <summary>Names become people in one place: whoever is reminded may tick, and what fits several is nobody's.</summary>
public sealed class WhoseTests
{
    [Theory]
    [InlineData("Frau Kaya", "kaya")]
    [InlineData("kaya", "kaya")]
    [InlineData("Fatma Kaya", "kaya")]
    [InlineData("Kita Sonnenblume", "kaya")]
    [InlineData("Anna", "anna")]
    [InlineData("Anna Müller", "anna")]
    [InlineData("Vorlesepatin", "ben")]
    [InlineData("Koordination", "anna")]
    [InlineData("coordinator", "anna")]
    [InlineData("Elif Kaya", null)]
    [InlineData("Müller", "anna")]
    [InlineData("Herr Niemand", null)]
    [InlineData("Olga", null)]
    public void A_name_a_role_or_an_organisation_means_one_account_or_none(string owner, string? person) =>
        Assert.Equal(person, new Whose(Plan()).Accounts(owner) is [var only] ? only.Person : null);

    [Fact]
    public void Two_of_one_name_hold_nothing_by_it()
    {
        var plan = Plan().Apply(new Edit.Joined(new Member("other", Part.Partner, "Frau Kaya", "partner-9")));
        Assert.Empty(new Whose(plan).Accounts("Frau Kaya"));
    }

    [Fact]
    public void Somebody_with_a_fuller_name_is_not_taken_for_the_partner()
    {
        // Elif Kaya works in the library and has no account; her task is none of the partner's.
        var plan = Plan().Apply([new Edit.EntryAdded("task-9", "task"), new Edit.Answered("task-9", "title", new Value.Words("geheim")), new Edit.Answered("task-9", "owner", new Value.Words("Elif Kaya"))]);
        Assert.Null(plan.SharedWith("kaya").Entry("task-9"));
        Assert.False(plan.Allows(new Edit.Answered("task-9", "state", new Value.Chosen(["done"])), "kaya", Standing.Partner));
    }

    [Fact]
    public void Whoever_is_reminded_may_tick_and_sees_it()
    {
        var owners = Gen.Elements("Frau Kaya", "Fatma Kaya", "Kaya", "Fatma", "Kita Sonnenblume", "Elif Kaya", "Vorlesepatin", "Koordination", "Anna", "Ben", "Herr Brandt", "ich", "Verein Leselust");
        Prop.ForAll(owners.ToArbitrary(), owner =>
        {
            var plan = Plan().Apply([new Edit.EntryAdded("task-9", "task"), new Edit.Answered("task-9", "title", new Value.Words("x")), new Edit.Answered("task-9", "owner", new Value.Words(owner))]);
            var (person, _) = Responsible.Of(plan, owner);
            var standing = plan.StandingIn(person, administrator: false);
            return plan.Allows(new Edit.Answered("task-9", "state", new Value.Chosen(["done"])), person, standing) && plan.SeenBy(person, standing)?.Entry("task-9") is not null;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_level_of_one_partner_is_no_other_partners_business()
    {
        var plan = Plan().Apply(
        [
            new Edit.Joined(new Member("leo", Part.Partner, "Leo", "partner-9")),
            new Edit.EntryAdded("level-1", "level"), new Edit.Answered("level-1", "partner", new Value.Words("KITA Sonnenblume")), new Edit.Answered("level-1", "level", new Value.Chosen(["formal"])),
        ]);
        Assert.NotNull(plan.SharedWith("kaya").Entry("level-1"));
        Assert.Null(plan.SharedWith("leo").Entry("level-1"));
        Assert.Null(plan.SharedWith(null).Entry("level-1"));
        Assert.NotNull(plan.SeenBy("anna", Standing.Owner)!.Entry("level-1"));
    }

    private static Plan Plan() => Editing.Begin(new Edit.Started("p", "Lesestart", "anna", DateTimeOffset.UnixEpoch, "Anna Müller")).Apply(
    [
        new Edit.Joined(new Member("ben", Part.Member, "Ben")),
        new Edit.Joined(new Member("kaya", Part.Partner, "Frau Kaya", "partner-1")),
        .. With("partner-1", "partner", ("organisation", "Kita Sonnenblume"), ("contact", "Fatma Kaya")),
        .. With("partner-9", "partner", ("organisation", "Verein Leselust"), ("contact", "Olga Brandt")),
        new Edit.EntryAdded("role-1", "role"), new Edit.Answered("role-1", "role", new Value.Chosen([], "Vorlesepatin")), new Edit.Answered("role-1", "person", new Value.Words("Ben")),
        new Edit.EntryAdded("role-2", "role"), new Edit.Answered("role-2", "role", new Value.Chosen(["coordinator"])), new Edit.Answered("role-2", "person", new Value.Words("Anna Müller")),
        new Edit.EntryAdded("role-3", "role"), new Edit.Answered("role-3", "role", new Value.Chosen(["delivery"])), new Edit.Answered("role-3", "person", new Value.Words("Elif Kaya")),
    ]);

    private static Edit[] With(string id, string form, params (string Field, string Words)[] answers) =>
        [new Edit.EntryAdded(id, form), .. answers.Select(answer => new Edit.Answered(id, answer.Field, new Value.Words(answer.Words)))];
}
