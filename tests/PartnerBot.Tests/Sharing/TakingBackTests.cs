using FsCheck;
using FsCheck.Fluent;
using PartnerBot.Planning;
using PartnerBot.Planning.History;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Tests.Sharing;

/// <summary>Laws of taking back.</summary>
public sealed class TakingBackTests
{
    [Fact]
    public void To_apply_any_changes_and_take_them_back_is_to_do_nothing()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Changes().ToArbitrary(), changes =>
        {
            var start = Sample.Plan();
            var plan = start;
            var done = new List<IReadOnlyList<OwnStep>>();
            foreach (var edits in changes)
            {
                (plan, var change) = Make(plan, edits);
                done.Add(change);
            }

            foreach (var change in Enumerable.Reverse(done))
            {
                var taking = TakingBack.Of(plan, change);
                Assert.Empty(taking.Kept);
                plan = plan.Apply(taking.Edits);
            }

            Assert.Equal(Content(start), Content(plan));
        }));
    }

    [Fact]
    public void The_order_of_edits_of_different_fields_does_not_matter()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Gen.Shuffle(Independent()).ToArbitrary(), shuffled =>
            Assert.Equal(Content(Sample.Plan().Apply(Independent())), Content(Sample.Plan().Apply(shuffled)))));
    }

    [Fact]
    public void What_others_changed_since_is_neither_overwritten_nor_lost()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Changes().ToArbitrary(), Changes().ToArbitrary(), (mine, theirs) =>
        {
            var plan = Sample.Plan();
            (plan, var change) = Make(plan, mine[0]);
            var between = plan;
            foreach (var edits in theirs)
            {
                (plan, _) = Make(plan, edits);
            }

            var after = plan.Apply(TakingBack.Of(plan, change).Edits);
            foreach (var entry in plan.Entries)
            {
                foreach (var (field, answer) in entry.Answers.Where(answer => !answer.Value.Value.Equals(between.Entry(entry.Id)?[answer.Key])))
                {
                    Assert.Equal(answer.Value, after.Entry(entry.Id)?[field]);
                }
            }
        }));
    }

    [Fact]
    public void An_entry_in_which_somebody_else_wrote_stays_whole()
    {
        var (plan, change) = Make(Sample.Plan(),
            [new Edit.EntryAdded("partner-7", "partner"), new Edit.Answered("partner-7", "organisation", new Value.Words("Museum"))]);
        plan = plan.Apply(new Edit.Answered("partner-7", "gains", new Value.Words("Besuch")));
        var taking = TakingBack.Of(plan, change);
        Assert.Empty(taking.Edits);
        Assert.Equal(2, taking.Kept.Count);
    }

    private static (Plan Plan, IReadOnlyList<OwnStep> Change) Make(Plan plan, IEnumerable<Edit> edits)
    {
        var steps = new List<OwnStep>();
        foreach (var edit in edits)
        {
            var back = plan.Inverse(edit);
            var after = plan.Apply(edit);
            if (!ReferenceEquals(after, plan) && back is not null)
            {
                steps.Add(new OwnStep(edit, back));
            }

            plan = after;
        }

        return (plan, steps);
    }

    // All that a reader sees; versions only count.
    private static string Content(Plan plan) => string.Join('\n',
    [
        plan.Title, plan.Archived.ToString(), string.Join(',', plan.Closed.Order()),
        .. plan.People().OrderBy(member => member.Person).Select(member => member.ToString()),
        .. plan.Entries.Select(entry => $"{entry.Id} {string.Join(';', entry.Answers.OrderBy(answer => answer.Key).Select(answer => $"{answer.Key}={Words(answer.Value.Value)}"))}"),
    ]);

    private static string Words(Value value) => value is Value.Chosen(var options, var other) ? $"{string.Join('+', options)} {other}" : value.ToString();

    private static Edit[] Independent() =>
    [
        new Edit.Answered("need", "evidence", new Value.Words("Umfrage")),
        new Edit.Answered("need", "need", new Value.Words("Anders")),
        new Edit.Answered("partner-2", "gains", new Value.Words("Reichweite")),
        new Edit.Cleared("partner-3", "ties"),
        new Edit.FormClosed("partner"),
        new Edit.FormClosed("goal"),
        new Edit.Renamed("Neu"),
        new Edit.PartChanged("member", Part.Partner),
    ];

    private static Gen<Edit[][]> Changes() => Gen.NonEmptyListOf(Gen.NonEmptyListOf(AnEdit()).Select(edits => edits.Take(6).ToArray())).Select(changes => changes.Take(6).ToArray());

    private static Gen<Edit> AnEdit()
    {
        var entry = Gen.Elements("need", "partner-2", "partner-3", "partner-8", "task-4", "role-9");
        var field = Gen.Elements("need", "evidence", "organisation", "gains", "title", "state", "person");
        var value = Gen.OneOf<Value>(
            Gen.Elements("eins", "zwei", "").Select(text => (Value)new Value.Words(text)),
            Gen.Choose(1, 5).Select(number => (Value)new Value.Number(number)),
            Gen.Constant((Value)new Value.Chosen(["done"])),
            Gen.Constant((Value)new Value.Skipped()));
        return Gen.OneOf<Edit>(
            from id in entry from name in field from given in value select (Edit)new Edit.Answered(id, name, given),
            from id in entry from name in field select (Edit)new Edit.Cleared(id, name),
            from id in entry select (Edit)new Edit.EntryRemoved(id),
            from id in entry select (Edit)new Edit.EntryAdded(id, id.Split('-')[0]),
            from title in Gen.Elements("A", "B") select (Edit)new Edit.Renamed(title),
            Gen.Constant<Edit>(new Edit.Archived()),
            Gen.Constant<Edit>(new Edit.Reopened()),
            from form in Gen.Elements("partner", "goal") select (Edit)new Edit.FormClosed(form),
            from form in Gen.Elements("partner", "goal") select (Edit)new Edit.FormReopened(form),
            from person in Gen.Elements("member", "partner", "second", "owner") from part in Gen.Elements(Part.Owner, Part.Member, Part.Partner)
            select (Edit)new Edit.PartChanged(person, part),
            from person in Gen.Elements("new", "member") select (Edit)new Edit.Joined(new Member(person, Part.Member, person)),
            from person in Gen.Elements("member", "partner", "new") select (Edit)new Edit.Left(person));
    }
}
