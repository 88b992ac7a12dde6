using PartnerBot.Conversations.Knowing.Curating;
using PartnerBot.Turns;

namespace PartnerBot.Board;

/// <summary>For those who look after the knowledge: what nobody could answer, what did not help, which files are faulty.</summary>
internal sealed class CurationPages(IStore store, Staff staff, Aliases aliases, Bookcase bookcase, Frame frame)
{
    private const int Most = 200;

    public async Task Questions(HttpContext context, Leaf leaf, string id)
    {
        if (!staff.Runs(aliases, id))
        {
            // For everybody else this page does not exist.
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var questions = (await store.Records(OpenQuestion.Kind, context.RequestAborted)).Select(CurationJson.Question);
        var ratings = (await store.Records(Rating.Kind, context.RequestAborted)).Select(record => (record.Id, Rating: CurationJson.Rated(record)));
        var main = CurationSheet.Draw(
            leaf,
            [.. questions.Where(question => question.Answer is null).OrderByDescending(question => question.Times).ThenByDescending(question => question.Last).Take(Most)],
            [.. ratings.Where(one => one.Rating is { NotHelpful: > 0 } or { Words.Count: > 0 }).OrderByDescending(one => one.Rating.NotHelpful - one.Rating.Helpful).Take(Most)],
            bookcase.Desk);
        await frame.Send(context, leaf, leaf.Say("board.questions"), main);
    }
}
