using PartnerBot.Conversations.Handles;
using PartnerBot.Planning;
using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Partners;

namespace PartnerBot.Conversations.Catching;

/// <summary>What a message can be made into: an entry of a form, with some of its fields to fill and some already known.</summary>
/// <param name="Name">The command's name on the wire.</param>
/// <param name="Verb">The button that keeps it.</param>
/// <param name="Fields">Fields on the card, the naming one first.</param>
/// <param name="Text">The field that begins with the message's words.</param>
/// <param name="Sender">The field that begins with the sender's name.</param>
/// <param name="Known">What is set without asking.</param>
internal sealed record Catch(string Name, Verb Verb, Form Form, IReadOnlyList<string> Fields, string? Text, string? Sender, IReadOnlyList<(string Field, Value Value)> Known)
{
    private static readonly Catch[] All =
    [
        new("makeTask", Verb.CatchTask, TaskForm.Form, ["title", "owner", "due"], "title", null, []),
        // What was reached is a task that is done, and the message is its proof.
        new("makeEvidence", Verb.CatchEvidence, TaskForm.Form, ["title", "proof"], "proof", null, [("state", new Value.Chosen(["done"]))]),
        new("makeContact", Verb.CatchContact, PartnerForm.Form, ["organisation", "contact", "email"], null, "contact", []),
    ];

    public static Catch? Of(string? name) => Array.Find(All, one => one.Name == name);

    public static Catch? Of(Verb verb) => Array.Find(All, one => one.Verb == verb);
}
