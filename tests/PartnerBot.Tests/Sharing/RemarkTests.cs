using FsCheck;
using FsCheck.Fluent;
using PartnerBot.Conversations;
using PartnerBot.Conversations.Handles;
using PartnerBot.Planning;
using PartnerBot.Planning.Remarks;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Conversations;

namespace PartnerBot.Tests.Sharing;

/// <summary>Comments and evidence: who may say what, and who reads it.</summary>
public sealed class RemarkTests
{
    [Fact]
    public void A_partner_comments_on_what_they_see_and_everybody_reads_it()
    {
        var company = Gathered();
        company.Kaya.Say("Kommentar zu Raum vorbereiten: Der Schlüssel liegt am Empfang.");
        Assert.Contains("comment.kept", company.Kaya.Keys);
        var remark = Assert.Single(company.Plan.Remarks);
        Assert.Equal(("kaya", "Frau Kaya", "Der Schlüssel liegt am Empfang."), (remark.Person, remark.Name, remark.Text));
        Assert.Equal("Raum vorbereiten", company.Plan.Entry(remark.About)!.Said("title"));
        foreach (var reader in (Chat[])[company.Anna, company.Ben, company.Kaya])
        {
            Assert.Contains("Der Schlüssel liegt am Empfang.", reader.Say("Kommentare zeigen").Readable, StringComparison.Ordinal);
        }

        company.Kaya.Say("Kommentar zu Honorar verhandeln: Das sehe ich nicht");
        Assert.Contains("comment.about-what", company.Kaya.Keys);
        Assert.Single(company.Plan.Remarks);
    }

    [Fact]
    public void What_is_said_about_hidden_things_or_in_the_house_no_partner_reads()
    {
        var company = Gathered();
        company.Anna.Say("Kommentar zu Honorar verhandeln: geheim eins", "Interner Kommentar zu Raum vorbereiten: geheim zwei", "Interner Kommentar: geheim drei", "Kommentar: für alle");
        Assert.Equal(4, company.Plan.Remarks.Count);
        foreach (var words in (string[])["Kommentare zeigen", "Kommentare zu Raum vorbereiten", "Plan zeigen", "Was hat sich geändert?"])
        {
            Assert.DoesNotContain("geheim", company.Kaya.Say(words).Readable, StringComparison.Ordinal);
        }

        Assert.Contains("für alle", company.Kaya.Say("Kommentare zeigen").Readable, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", company.Somebody("ben", "Ben", inGroup: true).Open(company.Plan).Say("Kommentare zeigen").Readable, StringComparison.Ordinal);
        Assert.Contains("geheim drei", company.Ben.Say("Kommentare zeigen").Readable, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kommentar schreiben", "Ein Gedanke", "")]
    [InlineData("Kommentar zu Raum vorbereiten schreiben", "Ein Gedanke", "Raum vorbereiten")]
    [InlineData("Comment on Raum vorbereiten: A thought", null, "Raum vorbereiten")]
    [InlineData("Kommentiere Raum vorbereiten: Ein Gedanke", null, "Raum vorbereiten")]
    [InlineData("Kommentar zum Plan: Ein Gedanke", null, "")]
    public void A_comment_is_written_in_one_sentence_or_in_two(string first, string? second, string about)
    {
        var company = Gathered();
        company.Ben.Say(second is null ? [first] : [first, second]);
        var remark = Assert.Single(company.Plan.Remarks);
        Assert.Equal(about, company.Plan.Entry(remark.About)?.Said("title") ?? "");
    }

    [Fact]
    public void A_comment_can_be_taken_back_by_whoever_wrote_it_and_by_nobody_else()
    {
        var company = Gathered();
        company.Kaya.Say("Kommentar: von Kaya");
        company.Anna.Say("Meinen letzten Kommentar löschen");
        Assert.Contains("comment.none-own", company.Anna.Keys);
        Assert.Single(company.Plan.Remarks);
        company.Kaya.Say("Meinen letzten Kommentar löschen");
        Assert.Empty(company.Plan.Remarks);
        company.Ben.Say("Kommentar: von Ben", "Rückgängig");
        Assert.Empty(company.Plan.Remarks);
    }

    [Fact]
    public void Too_long_and_empty_are_named_and_nothing_is_lost()
    {
        var company = Gathered();
        company.Ben.Say("Kommentar schreiben", new string('x', Remark.Longest + 1));
        Assert.Contains("answer.too-long", company.Ben.Keys);
        company.Ben.Say("Kurz gefasst");
        Assert.Equal("Kurz gefasst", Assert.Single(company.Plan.Remarks).Text);
        company.Ben.Say("Partner hinzufügen", "Kommentar: Otto");
        Assert.Single(company.Plan.Remarks);
    }

    [Fact]
    public void A_file_becomes_evidence_and_partners_have_a_quota()
    {
        var company = Gathered();
        company.Kaya.Say("Kommentar zu Raum vorbereiten schreiben");
        company.Kaya.Send("raum.jpg", new byte[2048]);
        var file = Assert.Single(company.Plan.Remarks).File!;
        Assert.Equal(("raum.jpg", 2048L), (file.Name, file.Size));
        Assert.Equal("Raum vorbereiten", company.Plan.Entry(company.Plan.Remarks[0].About)!.Said("title"));
        Assert.Contains("raum.jpg", company.Anna.Say("Kommentare zeigen").Readable, StringComparison.Ordinal);

        for (var number = 1; number < Evidence.MostFilesOfPartner; number++)
        {
            company.Kaya.Send($"bild{number}.jpg", new byte[10]);
        }

        Assert.Equal(Evidence.MostFilesOfPartner, company.Plan.Remarks.Count);
        company.Kaya.Send("zuviel.jpg", new byte[10]);
        Assert.Contains("evidence.full", company.Kaya.Keys);
        Assert.Equal(Evidence.MostFilesOfPartner, company.Plan.Remarks.Count);
        // Those who work on the plan have room of their own.
        company.Ben.Send("protokoll.pdf", new byte[10]);
        Assert.Equal(Evidence.MostFilesOfPartner + 1, company.Plan.Remarks.Count);
    }

    [Fact]
    public void Without_a_plan_a_file_is_no_evidence()
    {
        var chat = new Chat();
        chat.Send("bild.jpg", [1]);
        Assert.Contains("attachment.unread", chat.Keys);
    }

    [Fact]
    public void By_card_a_comment_is_begun_by_everybody_who_sees_the_item()
    {
        foreach (var standing in (Standing[])[Standing.Owner, Standing.Member, Standing.Partner])
        {
            var scene = Sample.Scene(Sample.Plan(), standing);
            var made = (Decision.Made)Conversation.Decide(scene, new Input.Pressed(new Handle(Verb.Comment, scene.Person, "plan-1", "", "task-6", 1, "n", Chat.Now.AddDays(1)), new Dictionary<string, string>()));
            Assert.Equal(new Place.Commenting("task-6", false), made.State.Place);
        }

        // What a partner cannot see has no place there, whatever the button says.
        var partner = Sample.Scene(Sample.Plan(), Standing.Partner);
        var hidden = (Decision.Made)Conversation.Decide(partner, new Input.Pressed(new Handle(Verb.Comment, partner.Person, "plan-1", "", "task-5", 1, "n", Chat.Now.AddDays(1)), new Dictionary<string, string>()));
        Assert.Equal(new Place.Commenting("", false), hidden.State.Place);
    }

    [Fact]
    public void The_matrix_holds_for_every_remark_at_the_edit_itself()
    {
        var plan = Sample.Plan().Apply(new Edit.Remarked(new Remark(900, "task-6", "member", "Ben", Chat.Now, "da")));
        Prop.ForAll(Remarks.ToArbitrary(), Gen.Elements(Enum.GetValues<Standing>()).ToArbitrary(), (remark, standing) =>
        {
            var person = Sample.PersonOf(standing);
            var sees = remark.About.Length == 0 || plan.SeenBy(person, standing)?.Entry(remark.About) is not null;
            var may = standing is Standing.Owner or Standing.Member or Standing.Partner && remark.Person == person && sees && !(standing == Standing.Partner && remark.Internal);
            return plan.Allows(new Edit.Remarked(remark), person, standing) == may
                && plan.Allows(new Edit.RemarkRemoved(900), person, standing) == (standing == Standing.Member);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_remark_and_its_undo_are_identity_and_two_remarks_come_in_any_order() =>
        Prop.ForAll(Remarks.ToArbitrary(), Remarks.ToArbitrary(), (one, other) =>
        {
            var plan = Sample.Plan();
            var edit = new Edit.Remarked(one);
            var there = plan.Apply(edit);
            var back = plan.Inverse(edit) is { } undo ? there.Apply(undo) : there;
            var second = new Edit.Remarked(other with { Number = one.Number + 1, File = other.File is null ? null : other.File with { Id = "g" } });
            return back.Remarks.SequenceEqual(plan.Remarks)
                && plan.Apply(edit).Apply(second).Remarks.SequenceEqual(plan.Apply(second).Apply(edit).Remarks);
        }).QuickCheckThrowOnFailure();

    private static Gen<Remark> Remarks =>
        from about in Gen.Elements("", "need", "task-4", "task-5", "task-6", "partner-3", "gone")
        from person in Gen.Elements(Enum.GetValues<Standing>().Select(Sample.PersonOf))
        from inside in Gen.Elements(true, false)
        from file in Gen.Elements<Evidence?>(null, new Evidence("f", "a.pdf", "application/pdf", 10))
        select new Remark(1000, about, person, "Name", Chat.Now, "Text") { Internal = inside, File = file };

    private static Company Gathered()
    {
        var company = Company.Gathered();
        company.Anna.Say("Aufgabe hinzufügen", "Raum vorbereiten", "Frau Kaya", "1.3.2027", "Nein");
        company.Anna.Say("Aufgabe hinzufügen", "Honorar verhandeln", "Anna", "1.3.2027", "Nein");
        company.Anna.Say("Abbrechen");
        Assert.Equal(2, company.Plan.Of("task").Count());
        return company;
    }
}
