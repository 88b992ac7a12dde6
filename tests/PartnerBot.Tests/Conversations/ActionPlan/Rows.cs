using PartnerBot.Cards;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.ActionPlan;

internal static class Rows
{
    /// <summary>The sealed handle of a button beside a name on the newest card.</summary>
    public static string RowButton(this Chat chat, string name, string titleKey) => chat.Card.Body.OfType<CardElement.ColumnSet>()
        .First(row => row.Columns[0].Items.OfType<CardElement.TextBlock>().First().Text == name)
        .Columns[1].Items.OfType<CardElement.ActionSet>().Single().Actions.OfType<CardCommand.Submit>()
        .First(action => action.Title == Words.Raw(chat.State.Language, titleKey)).Data.Handle;
}
