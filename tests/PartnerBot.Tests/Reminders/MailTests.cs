using System.Text;
using Microsoft.Extensions.Configuration;
using PartnerBot.Access;
using PartnerBot.Planning.Reminding;
using PartnerBot.Reminders.Mail;

namespace PartnerBot.Tests.Reminders;

public sealed class MailTests
{
    private static readonly DateTime Morning = new(2027, 3, 2, 9, 0, 0);

    [Fact]
    public async Task A_reminder_goes_as_a_letter_with_its_dates_where_that_is_wished()
    {
        using var server = new MailServer();
        await using var house = await House(server);
        await house.Until(Morning);
        Assert.Empty(await house.Reminders("anna"));
        var letter = Assert.Single(server.Letters);
        Assert.Contains("To: anna@bib.example", letter, StringComparison.Ordinal);
        Assert.Contains("Flyer drucken", Decoded(letter), StringComparison.Ordinal);
        Assert.Contains("BEGIN:VCALENDAR", Decoded(letter), StringComparison.Ordinal);
        Assert.Equal(NoticeState.Sent, (await house.Ledger("anna")).First(line => line.Notice.Cause == Cause.Due).State);
        await house.Until(Morning.AddHours(5));
        Assert.Single(server.Letters);
    }

    [Fact]
    public async Task An_address_that_is_refused_is_not_written_to_again()
    {
        using var server = new MailServer { Recipient = "550 no such user" };
        await using var house = await House(server);
        await house.Until(Morning.AddHours(3));
        Assert.Empty(server.Letters);
        Assert.Equal(NoticeState.Waiting, (await house.Ledger("anna")).First(line => line.Notice.Cause == Cause.Due).State);
    }

    [Fact]
    public async Task A_connection_lost_after_the_letter_leaves_it_unknown_and_sends_no_second()
    {
        using var server = new MailServer { HangsUp = true };
        await using var house = await House(server);
        await house.Until(Morning.AddHours(3));
        Assert.Single(server.Letters);
        Assert.Equal(NoticeState.Unknown, (await house.Ledger("anna")).First(line => line.Notice.Cause == Cause.Due).State);
    }

    [Theory]
    [InlineData("Port", "many")]
    [InlineData("Tls", "perhaps")]
    [InlineData("From", "nobody")]
    public void A_setting_that_cannot_be_meant_stops_the_start(string name, string value)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?> { ["Mail:Host"] = "mail.example", ["Mail:From"] = "bot@bib.example", [$"Mail:{name}"] = value }).Build();
        Assert.Contains($"Mail:{name}", Assert.Throws<SettingTrouble>(() => MailSettings.Read(settings)).Message, StringComparison.Ordinal);
    }

    private static async Task<House> House(MailServer server)
    {
        var house = new House(mailer: new Mailer(new MailSettings("127.0.0.1", server.Port, false, null, null, "bot@bib.example", ["bib.example"])));
        await house.PlanWithTask("anna", "Flyer drucken", "morgen");
        await house.Say("anna", "Erinnerungen per Mail an anna@bib.example");
        return house;
    }

    // Parts come in base64 or quoted-printable, as the client likes.
    private static string Decoded(string letter)
    {
        var all = new StringBuilder(letter.ReplaceLineEndings("\n").Replace("=\n", "", StringComparison.Ordinal));
        var coded = new StringBuilder();
        foreach (var line in letter.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.Length > 0 && line.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '/' or '='))
            {
                coded.Append(line);
                continue;
            }

            var bytes = new byte[coded.Length];
            all.Append(Convert.TryFromBase64String(coded.ToString(), bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : "");
            coded.Clear();
        }

        return all.ToString();
    }
}
