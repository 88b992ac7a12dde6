using System.Text.RegularExpressions;
using PartnerBot.Conversations.ActionPlan;
using PartnerBot.Conversations.Answers;
using PartnerBot.Conversations.Commands;
using PartnerBot.Planning;

namespace PartnerBot.Conversations.Meetings.FromMinutes;

/// <summary>"Das nächste Treffen ist am 8.12. um 10 Uhr in der Kita": day, time and place.</summary>
internal static partial class NextMeeting
{
    private const int LongestPlace = 120;

    /// <summary>Null where no coming day is said.</summary>
    public static MinutesItem.Next? Read(string sentence, Talk talk)
    {
        var words = AnchorWords.Without(sentence);
        if (WhenReader.ReadDay(words, talk.Language, talk.Scene.Local, talk.Plan) is not Reading.Taken(Value.Day(var day), _) || day <= talk.Scene.Today)
        {
            return null;
        }

        var time = CommandTimes.In(words, talk.Language, talk.Scene.Local, WhenReader.Dates(talk.Plan)).Time;
        var place = Place().Match(sentence) is { Success: true } where ? Speaking.Markdown.Cut(where.Groups["place"].Value.Trim(' ', '.', ','), LongestPlace) : null;
        return new MinutesItem.Next(day, time, place);
    }

    // The place stands last, with a capital; a month or a day is none.
    [GeneratedRegex(@"(?:\b(?:in der|in den|in|im|bei der|bei|beim|at the|at|in the)\s+|,\s*(?:Ort:?\s*)?)(?<place>(?!(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)(?:\p{Lu}|[a-z]+ [a-z]+$)[^,;:\d]{2,100})\s*[.!]?$")]
    private static partial Regex Place();
}
