using System.Net.Sockets;
using System.Text;
using PartnerBot.Reminders.Mail;

namespace PartnerBot.Operations.Doctor;

/// <summary>The mail server: whether it answers. No letter is sent.</summary>
internal static class MailLook
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<IEnumerable<Finding>> At(IConfiguration settings)
    {
        if (MailSettings.Read(settings) is not { } mail)
        {
            return [Finding.Off("mail", "off (no Mail:Host)")];
        }

        using var deadline = new CancellationTokenSource(Patience);
        try
        {
            using var line = new TcpClient();
            await line.ConnectAsync(mail.Host, mail.Port, deadline.Token);
            var greeting = new byte[3];
            await line.GetStream().ReadExactlyAsync(greeting, deadline.Token);
            return [Encoding.ASCII.GetString(greeting) == "220"
                ? Finding.Well("mail", $"{mail.Host}:{mail.Port} answers")
                : Finding.Ill("mail", $"{mail.Host}:{mail.Port} answers, but not as a mail server: Mail:Port must be one for STARTTLS or none, usually 587 or 25")];
        }
        catch (Exception trouble) when (trouble is SocketException or IOException or OperationCanceledException)
        {
            return [Finding.Ill("mail", $"{mail.Host}:{mail.Port} does not answer: check Mail:Host and Mail:Port, and let this machine reach it")];
        }
    }
}
