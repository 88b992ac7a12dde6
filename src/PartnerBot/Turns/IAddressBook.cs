using PartnerBot.Activities;

namespace PartnerBot.Turns;

/// <summary>Reads the conversation references that a channel gave (<see cref="Heard.Reference"/>).</summary>
public interface IAddressBook
{
    /// <summary>An activity as if the person had just spoken there, to be answered; null where the reference no longer leads anywhere.</summary>
    IncomingActivity? AsIfSpoken(byte[] reference);
}
