using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Commands;
using PartnerBot.Conversations.Directory;
using PartnerBot.Conversations.Directory.Importing;
using PartnerBot.Conversations.People;
using PartnerBot.Conversations.Together;
using PartnerBot.Planning.Forms;

namespace PartnerBot.Conversations;

/// <summary>What kind of words the place at hand expects; it decides whether words are taken for an answer or looked at as a command first.</summary>
internal static class Expecting
{
    /// <summary>Free words are expected: a title, a text, a name.</summary>
    public static bool WantsWords(Talk talk) => talk.Place switch
    {
        Place.Titling or Place.Renaming or Place.Reasoning or Place.Inviting { Name: "" } or Place.NamingSuccessor or Place.PuttingQuestion or Place.NamingColleague or Place.AnsweringQuestion or Place.NamingOrganisation or Place.TakingMinutes or Place.Commenting or Place.Bequeathing => true,
        Place.Asking asking => Bearings.Find(asking) is { Field.Kind: FieldKind.Line or FieldKind.Paragraph or FieldKind.Person },
        _ => false,
    };

    /// <summary>A name is asked for, and the words cannot be one.</summary>
    public static bool IsNoName(Talk talk, string text) =>
        talk.Place is Place.Asking asking && Bearings.Find(asking) is { Field.Kind: FieldKind.Person } && !Names.CouldBe(text);

    /// <summary>A name is asked for, and nobody is named: the question stays open for later.</summary>
    public static bool IsNobody(Talk talk, string text) =>
        talk.Place is Place.Asking asking && Bearings.Find(asking) is { Field.Kind: FieldKind.Person } && Names.IsNobody(text);

    /// <summary>A name is asked for, and "everyone" is one; only a greeting greets.</summary>
    public static bool IsForAll(Talk talk, Command command, string text) =>
        command.Intent == "greet" && talk.Place is Place.Asking asking && Bearings.Find(asking) is { Field.Kind: FieldKind.Person } && !Names.IsGreeting(text);

    /// <summary>The field at hand can read the words.</summary>
    public static bool Fits(Talk talk, string text) =>
        talk.Place is Place.Asking asking && Bearings.Find(asking) is { } at && FieldReader.Read(at.Field, text, talk.Language, talk.Scene.Local, talk.Plan) is Reading.Taken;

    /// <summary>The words are nothing but an answer to the choice at hand, or its yes or no.</summary>
    public static bool IsPlainAnswer(Talk talk, string text) => talk.Place switch
    {
        Place.Asking asking when Bearings.Find(asking) is { Field.IsChoice: true } at => ChoiceReader.IsWhole(at.Field, text, talk.Language),
        Place.Another or Place.Confirming or Place.Proposed or Place.RemovingOrganisation or Place.Importing when YesNo.Read(text, talk.Language) is not null => true,
        Place.Together(var question) => talk.Plan is not null && TogetherDoors.IsAnswer(talk, question, text),
        Place.Bequeathing => Administering.Bequeathing.IsCode(text, talk.Language),
        Place.Importing => ColumnWords.Read(text) is not null,
        Place.AtOrganisation => OrganisationKeeping.FieldIn(text, talk.Language) is not null || FurtherWords.Are(text),
        Place.Inviting { Name.Length: > 0 } => Phrases.PartIn(text) is not null,
        // Several lines are nothing but what was taken down.
        Place.TakingMinutes => text.Contains('\n', StringComparison.Ordinal),
        _ => false,
    };
}
