using Knowledge.Reading;
using Knowledge.Searching.Keeping;
using PartnerBot.Turns;

namespace PartnerBot.Tests.Turns;

/// <summary>The index that the build computed and laid beside the shelf.</summary>
public sealed class KeptShelf
{
    [Fact]
    public void The_index_that_the_build_laid_beside_the_shelf_is_taken_up() => Assert.Equal(IndexState.Taken, TurnRegistration.OpenDesk(null).Index);

    [Fact]
    public void What_the_build_kept_is_what_would_be_learned_now()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "knowledge");
        var file = Path.GetTempFileName();
        try
        {
            KeptIndex.Write(folder, file);
            Assert.True(File.ReadAllBytes(Path.Combine(folder, KeptIndex.Name)).AsSpan().SequenceEqual(File.ReadAllBytes(file)));
        }
        finally
        {
            File.Delete(file);
        }
    }
}
