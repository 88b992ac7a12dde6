using Microsoft.Extensions.Logging.Abstractions;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Conversations;

public sealed class OwnArticles : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("partnerbot-own-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_pair_laid_into_the_own_folder_answers_without_a_restart_and_a_faulty_file_is_named()
    {
        Directory.CreateDirectory(Path.Combine(folder, "de"));
        Directory.CreateDirectory(Path.Combine(folder, "en"));
        var bookcase = new Bookcase(TurnRegistration.OpenDesk(folder));
        using var watch = new ShelfWatch(bookcase, folder, TimeProvider.System, NullLogger<ShelfWatch>.Instance);
        await watch.StartAsync(default);

        var shipped = Path.Combine(AppContext.BaseDirectory, "knowledge", "Content");
        foreach (var language in (string[])["de", "en"])
        {
            File.Copy(Path.Combine(shipped, language, "smart-goals.md"), Path.Combine(folder, language, "our-own-topic.md"));
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "de", "broken.md"), "no front matter");
        await Until(() => bookcase.Desk.Article("our-own-topic", PartnerBot.Texts.Language.German) is not null && bookcase.Desk.Faults.Any(fault => fault.File.Contains("broken")));

        File.Delete(Path.Combine(folder, "de", "our-own-topic.md"));
        await Until(() => bookcase.Desk.Article("our-own-topic", PartnerBot.Texts.Language.English) is null);
    }

    private static async Task Until(Func<bool> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!holds())
        {
            await Task.Delay(20, patience.Token);
        }
    }
}
