using FsCheck;
using FsCheck.Fluent;
using Knowledge.Catalogue;
using PartnerBot.Conversations.Knowing;
using PartnerBot.Planning;
using PartnerBot.Planning.Directory;
using PartnerBot.Planning.Need;
using PartnerBot.Planning.Partners;
using PartnerBot.Tests.Conversations;
using PartnerBot.Texts;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Partnering;

/// <summary>Blind spots and fit: laws first, then in conversation.</summary>
public sealed class FindingPartners
{
    private static readonly Desk Shelf = TurnRegistration.OpenDesk(null);
    private static readonly IReadOnlyList<PartnerKind> Kinds = Shelf.Catalogue!.PartnerKinds;
    private readonly RecordBox records = new();

    private static readonly Gen<Plan> Plans =
        from audiences in Gen.SubListOf(NeedForm.Audiences.Ids.ToArray())
        from lacking in Gen.SubListOf(NeedForm.Lacking.Ids.ToArray())
        from kinds in Gen.SubListOf(PartnerForm.Kinds.Ids.ToArray())
        from declined in Gen.Elements(PartnerForm.Kinds.Ids.ToArray())
        select Of(audiences, lacking, kinds, declined);

    private static readonly IReadOnlyList<(string, Organisation)> Directory =
        [.. PartnerForm.Kinds.Ids.SelectMany(kind => Enumerable.Range(0, 3).Select(number => ($"{kind}{number}", Known.Organisation($"{kind} {number}", ("kind", kind)))))];

    [Fact]
    public void A_kind_that_somebody_covers_is_never_suggested() => Prop.ForAll(Plans.ToArbitrary(), plan =>
    {
        var covered = plan.Of("partner").Where(partner => partner.Picked("status") != "declined").Select(partner => partner.Picked("kind")).ToHashSet();
        return BlindSpots.Find(plan, Kinds, Directory).All(one => !covered.Contains(one.Kind));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_suggestion_has_a_reason_out_of_the_plan_and_names_nobody_who_is_in_it() => Prop.ForAll(Plans.ToArbitrary(), plan =>
    {
        var names = plan.Of("partner").Select(partner => partner.Said("organisation")).ToHashSet();
        return BlindSpots.Find(plan, Kinds, Directory).All(one =>
            one.Audiences.Count + one.Resources.Count > 0
            && one.Audiences.All(Groups.Wanted(plan).Contains) && one.Resources.All(Groups.Lacking(plan).Contains)
            && one.Organisations.All(known => known.Organisation.KindId == one.Kind && !names.Contains(known.Organisation.Name)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_group_of_the_need_form_is_one_of_the_catalogue() =>
        Assert.All(NeedForm.Audiences.Ids, id => Assert.Contains(Groups.InCatalogue(id), Shelf.Catalogue!.Audiences.Select(choice => choice.Id)));

    [Fact]
    public void What_a_plan_lacks_is_called_as_in_the_catalogue() => Assert.Empty(NeedForm.Lacking.Ids.Except(Shelf.Catalogue!.Resources.Select(choice => choice.Id)));

    [Fact]
    public void Fit_is_within_its_bounds_and_own_ratings_win() => Prop.ForAll(Plans.ToArbitrary(), Gen.Choose(1, 5).ToArbitrary(), (plan, own) =>
        plan.Of("partner").All(partner =>
        {
            var rated = plan.Apply(new Edit.Answered(partner.Id, "fit-trust", new Value.Number(own))).Entry(partner.Id)!;
            var aspects = Fit.Of(plan, rated, Kinds.First(kind => kind.Id == partner.Picked("kind")), null);
            return aspects.All(aspect => aspect.Value is null or >= 1 and <= 5) && aspects.Single(aspect => aspect.Field == "fit-trust") is { Own: true } trust && trust.Value == own;
        })).QuickCheckThrowOnFailure();

    [Fact]
    public void A_sponsor_is_not_rated_for_audience_goals_and_capacity()
    {
        var sponsor = new Entry("partner-1", "partner") { Answers = new Dictionary<string, Answer> { ["relation"] = new(new Value.Chosen(["sponsor"]), 1) } };
        Assert.Equal(["fit-resources", "fit-trust", "fit-values"], Fit.Of(Of(["seniors"], ["money"], [], "arts"), sponsor, null, null).Select(aspect => aspect.Field));
    }

    [Theory]
    [InlineData(Language.German, "Wen vergessen wir?", "In den Plan aufnehmen")]
    [InlineData(Language.English, "Find blind spots", "Add to the plan")]
    public void Who_is_missing_is_named_with_a_reason_and_comes_into_the_plan_by_typing(Language language, string ask, string add)
    {
        records.Add(Known.Organisation("Seniorenheim Abendrot", ("kind", "seniors")));
        var chat = WithNeed(language).Say(ask);
        Assert.Contains("blind.title", chat.Keys);
        chat.Say("Seniorenheim Abendrot", add);
        Assert.Equal("Seniorenheim Abendrot", Assert.Single(chat.Plan.Of("partner")).Said("organisation"));
        Assert.DoesNotContain("seniors", BlindSpots.Find(chat.Plan, Kinds, []).Select(one => one.Kind));
    }

    [Fact]
    public void Without_a_need_it_is_said_what_is_needed_first() => Assert.Contains("blind.no-need", Anna(Language.German).Say("neuer plan", "Leseclub", "Wen vergessen wir?").Keys);

    [Fact]
    public void Fit_shows_each_side_with_its_reason_and_the_next_question()
    {
        var chat = WithNeed(Language.German).Say("Seniorenheim Abendrot", "Seniorenheim", "Wie gut passt das Seniorenheim?");
        Assert.Contains("fit.title", chat.Keys);
        Assert.Contains(Words.Raw(Language.German, "fit.ask.capacity"), chat.Card.FallbackText, StringComparison.Ordinal);
    }

    private Chat Anna(Language language) => new(language) { Desk = Shelf, Records = records };

    private Chat WithNeed(Language language) => Anna(language).Say(language == Language.German ? "neuer plan" : "new plan", "Lesestart")
        .Press("card.keep", ("need", "Ältere lesen allein"), ("audience", "seniors"), ("why-partner", "access"), ("own-offer", "space"), ("horizon", "ongoing"), ("evidence", "Umfrage"));

    private static Plan Of(IEnumerable<string> audiences, IEnumerable<string> lacking, IEnumerable<string> kinds, string declined)
    {
        var plan = Editing.Begin(new Edit.Started("p", "Leseclub", "anna", Chat.Now)).Apply(
            [new Edit.EntryAdded("need", "need"), new Edit.Answered("need", "audience", new Value.Chosen([.. audiences])), new Edit.Answered("need", "why-partner", new Value.Chosen([.. lacking]))]);
        return kinds.Select((kind, at) => (kind, Id: $"partner-{at + 2}")).Aggregate(plan, (now, one) => now.Apply(
        [
            new Edit.EntryAdded(one.Id, "partner"),
            new Edit.Answered(one.Id, "organisation", new Value.Words($"{one.kind} 0")),
            new Edit.Answered(one.Id, "kind", new Value.Chosen([one.kind])),
            .. one.kind == declined ? (Edit[])[new Edit.Answered(one.Id, "status", new Value.Chosen(["declined"]))] : [],
        ]));
    }
}
