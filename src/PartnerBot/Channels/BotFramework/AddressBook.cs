using System.Text.Json;
using PartnerBot.Activities;
using PartnerBot.Turns;

namespace PartnerBot.Channels.BotFramework;

/// <summary>Turns a kept reference back into somebody to speak to.</summary>
internal sealed class AddressBook : IAddressBook
{
    public IncomingActivity? AsIfSpoken(byte[] reference)
    {
        try
        {
            var known = ConversationReference.Read(reference);
            return known.Standing is not null ? null : new IncomingActivity
            {
                Type = ActivityTypes.Event,
                ChannelId = known.ChannelId,
                ServiceUrl = known.ServiceUrl,
                From = known.User,
                Recipient = known.Bot,
                Conversation = known.Conversation,
                Locale = known.Locale,
            };
        }
        catch (JsonException)
        {
            // Damaged, or from a newer PartnerBot: the next word spoken there brings a fresh one.
            return null;
        }
    }
}
