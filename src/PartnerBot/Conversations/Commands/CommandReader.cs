using PartnerBot.Conversations.Answers;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Recognizers;
using PartnerBot.Recognizers.Numbers;
using PartnerBot.Texts;
using PartnerBot.Understanding;

namespace PartnerBot.Conversations.Commands;

/// <summary>Reads what people say as a command, with what it is about.</summary>
internal static class CommandReader
{
    private static readonly Lazy<Understanding.CommandReader> Learned = new(() => new Understanding.CommandReader());

    /// <summary>Learns the examples now instead of with the first message.</summary>
    public static void Warm() => _ = Learned.Value;

    public static Language LanguageOf(string text, Language conversation) => Learned.Value.LanguageOf(text, conversation);

    public static Command? Read(string text, Scene scene)
    {
        var language = scene.State.Language;
        if (Learned.Value.Read(text, language, Around(scene, language)) is not { } understood)
        {
            return null;
        }

        var arguments = understood.Arguments;
        var what = understood.Intent switch
        {
            Intent.ChangeField => arguments.Field ?? arguments.Title,
            Intent.AssignRole => arguments.Role ?? arguments.Title,
            Intent.InvitePerson => arguments.Person,
            _ => arguments.Title,
        };
        var entities = Recognizer.Recognize(text, understood.Language, scene.Local);
        var matter = what is not null && understood.Intent is (Intent.RemindMe or Intent.SetGoal or Intent.AddTask) ? Timeless.Of(text, what, TimeWords.In(text, understood.Language, scene.Local, entities)) : what?.Text;
        var times = CommandTimes.In(text, understood.Language, scene.Local, WhenReader.Dates(scene.Plan));
        return new Command(understood.Name, matter)
        {
            Words = text,
            IsTimed = matter != what?.Text,
            Day = times.Day,
            OtherDay = times.Other,
            Due = times.Due,
            Time = times.Time,
            Rhythm = times.Rhythm,
            RhythmWords = times.RhythmWords,
            Whole = what?.Text,
            Amount = Amount(entities, understood.Intent == Intent.SetGoal ? what : null),
            Score = understood.Score,
            IsBare = understood.Intent.IsBare(),
            Id = what?.Id,
            Person = arguments.Person?.Text,
            Target = arguments.Target,
            // A "hi" is said in both languages; only words that tell switch the conversation.
            Spoken = LanguageOf(text, language),
            Question = arguments.Question,
            Perhaps = understood.Verdict == Verdict.Sure ? [] : [.. understood.Alternatives.Select(other => other.Intent.Name())],
        };
    }

    // "One more goal: 30 children": the number of the goal stands in what it is about.
    private static decimal? Amount(IReadOnlyList<Entity> entities, Slot? matter) => entities.Where(entity => entity.TypeName is "number" or "percentage" or "currency")
        .Where(entity => matter is null || entity.Start >= matter.Start).Select(entity => entity.Amount()).FirstOrDefault(amount => amount is not null);

    private static Surroundings Around(Scene scene, Language language) => new()
    {
        Fields = Fields.Of(language),
        Plans = [.. scene.Plans.Select(plan => new NamedThing(plan.Id, plan.Title))],
        Partners = Named(scene.Plan, "partner", language),
        People = [.. (scene.Plan?.Entries ?? []).SelectMany(entry => (string?[])[entry.Said("contact"), entry.Said("person"), entry.Said("deputy")])
            .OfType<string>().Distinct().Select(name => new NamedThing(name, name))],
        Roles = Fields.Roles(language),
    };

    private static IReadOnlyList<NamedThing> Named(Plan? plan, string form, Language language) =>
        [.. (plan?.Of(form) ?? []).Where(entry => entry[Journey.Form(form).Naming.Id] is not null)
            .Select(entry => new NamedThing(entry.Id, Showing.In(language, Journey.Form(form).Naming, entry[Journey.Form(form).Naming.Id]!)))];
}
