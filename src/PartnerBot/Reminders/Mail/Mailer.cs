using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Text;
using PartnerBot.Turns;

namespace PartnerBot.Reminders.Mail;

/// <summary>Hands letters to the house's mail server: plain text, with the dates as a calendar file.</summary>
internal sealed class Mailer(MailSettings settings)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public bool Takes(string address) => settings.Allows(address);

    /// <summary>What became of it. A server that cannot be reached, or says "later", is an exception: it is tried again.</summary>
    /// <exception cref="SmtpException">Not now.</exception>
    public async Task<Fate> Send(string address, string subject, string text, string calendar)
    {
        using var letter = new MailMessage(settings.From, address, subject, text)
        {
            SubjectEncoding = Encoding.UTF8, BodyEncoding = Encoding.UTF8, IsBodyHtml = false,
        };
        letter.Headers.Add("Auto-Submitted", "auto-generated");
        using var file = Attachment.CreateAttachmentFromString(calendar, "partnerbot.ics", Encoding.UTF8, "text/calendar");
        file.ContentType.Parameters["method"] = "PUBLISH";
        file.TransferEncoding = TransferEncoding.Base64;
        letter.Attachments.Add(file);
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.Tls };
        if (settings.User is not null)
        {
            client.Credentials = new NetworkCredential(settings.User, settings.Password);
        }

        using var deadline = new CancellationTokenSource(Patience);
        try
        {
            await client.SendMailAsync(letter, deadline.Token);
            return new Fate.Sent("mail");
        }
        catch (SmtpFailedRecipientException refused) when ((int)refused.StatusCode >= 500)
        {
            return new Fate.Waiting($"mail {(int)refused.StatusCode}");
        }
        catch (SmtpException lost) when (lost.InnerException is IOException)
        {
            // The connection broke on the way: the server may have the letter. A second one is worse than asking.
            return new Fate.Unknown("mail connection lost");
        }
        catch (OperationCanceledException)
        {
            return new Fate.Unknown("mail without an answer");
        }
    }
}
