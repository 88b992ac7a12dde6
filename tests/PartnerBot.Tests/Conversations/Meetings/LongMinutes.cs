using PartnerBot.Planning.Meetings;
using PartnerBot.Planning.Sharing;

namespace PartnerBot.Tests.Conversations.Meetings;

/// <summary>Minutes of a real meeting, longer than a field of a plan.</summary>
public sealed class LongMinutes
{
    [Fact]
    public void Twenty_thousand_characters_become_decisions_and_tasks_and_can_be_read_as_a_whole()
    {
        var company = Company.Gathered();
        var text = Text(Minutes.Longest);
        company.Anna.Say("Protokoll schreiben", text);
        Assert.Empty(company.Plan.Of("meeting"));
        company.Anna.Say("Ja");
        Assert.Equal(2, company.Plan.Of("decision").Count());
        Assert.Contains(company.Plan.Of("task"), task => task.Said("owner") == "Frau Kaya");
        Assert.InRange(company.Plan.Of("meeting").Single().Said("minutes")!.Length, 1900, 2000);

        company.Anna.Say("Protokoll zeigen");
        var read = Part(company.Anna);
        while (company.Anna.State.Listing is not null)
        {
            Assert.InRange(company.Anna.Messages.Sum(message => message.Text?.Length ?? 0), 1, 5000);
            company.Anna.Say("Mehr zeigen");
            read += "\n" + Part(company.Anna);
        }

        Assert.Equal(Bare(text), Bare(read));
        company.Kaya.Say("Protokoll zeigen");
        Assert.Contains("right.missing", company.Kaya.Keys);
        Assert.DoesNotContain("Ende des Protokolls", company.Kaya.Readable, StringComparison.Ordinal);
    }

    [Fact]
    public void One_character_more_is_named_and_a_later_part_is_added()
    {
        var company = Company.Gathered();
        company.Anna.Say("Protokoll schreiben", Text(Minutes.Longest + 1));
        Assert.Contains("answer.too-long", company.Anna.Keys);
        company.Anna.Say(Text(5000), "Ja", "Nein");
        var meeting = company.Plan.Of("meeting").Single().Id;
        company.Anna.At = company.Anna.At.AddMinutes(1);
        company.Anna.Do(new PartnerBot.Conversations.Input.Said("Abbrechen"));
        var first = Minutes.Read(company.Records.Of(Minutes.Kind).Single().Json).Text.Length;
        Assert.Equal(Minutes.Id(company.Plan.Id, meeting), company.Records.Of(Minutes.Kind).Single().Id);
        Assert.Equal(5000, first);
    }

    [Fact]
    public void Taken_back_nothing_of_it_stays_in_the_plan()
    {
        var company = Company.Gathered();
        var before = company.Plan;
        company.Anna.Say("Protokoll schreiben", Text(9000), "Ja", "Nein", "Rückgängig");
        Assert.Empty(company.Plan.Of("meeting"));
        Assert.Empty(company.Plan.Of("decision"));
        Assert.Equal(before.Of("task").Count(), company.Plan.Of("task").Count());
        Assert.Contains("minutes.none", company.Anna.Say("Protokoll zeigen").Keys);
    }

    [Fact]
    public void Neither_a_group_nor_a_partner_reads_minutes()
    {
        Assert.True(MeetingForm.Form.Field("minutes")!.Confidential);
        var company = Company.Gathered();
        company.Anna.Say("Protokoll schreiben", Text(3000), "Ja", "Nein");
        var group = company.Somebody("anna", "Anna", inGroup: true).Open(company.Plan).Say("Protokoll zeigen");
        Assert.Contains("group.private", group.Keys);
        Assert.Null(company.Plan.SharedWith("kaya").Of("meeting").FirstOrDefault()?["minutes"]);
    }

    private static string Text(int length)
    {
        const string Begin = "Beschlossen: Wir beginnen im März.\nFrau Kaya druckt die Plakate bis Freitag.\n";
        const string End = "\nBeschlossen: Nächstes Treffen in der Kita.\nEnde des Protokolls";
        var talk = string.Concat(Enumerable.Repeat("Es wurde lange über die Räume gesprochen, ohne Ergebnis.\n", (length / 50) + 1));
        return Begin + talk[..(length - Begin.Length - End.Length)] + End;
    }

    private static string Part(Chat chat) => chat.Replies.OfType<PartnerBot.Conversations.Replies.Reply.Tell>().Single(reply => reply.Line.Key == "minutes.part").Line.Slots[0].Value.ToString()!;

    private static string Bare(string text) => string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
