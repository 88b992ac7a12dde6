using PartnerBot.Conversations.Replies;
using PartnerBot.Planning;
using PartnerBot.Planning.Sharing;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations;

/// <summary>Several people at one plan: Anna leads it, Ben works on it, Frau Kaya is the partner, Xaver is not in it.</summary>
internal sealed class Company
{
    private readonly PlanBox plans = new();
    private readonly RecordBox records = new();

    public Company(Language language = Language.German)
    {
        Anna = Somebody("anna", "Anna", language);
        Ben = Somebody("ben", "Ben", language);
        Kaya = Somebody("kaya", "Fatma", language);
        Xaver = Somebody("xaver", "Xaver", language);
        Admin = Somebody("admin", "Verwaltung", language, administrator: true);
    }

    public Chat Anna { get; }

    public Chat Ben { get; }

    public Chat Kaya { get; }

    public Chat Xaver { get; }

    public Chat Admin { get; }

    public RecordBox Records => records;

    public PlanBox Plans => plans;

    public Plan Plan => plans[Anna.State.Plan!];

    public Chat Somebody(string person, string name, Language language = Language.German, bool administrator = false, bool inGroup = false) =>
        new(language, person) { Plans = plans, Records = records, Name = name, IsAdministrator = administrator, InGroup = inGroup };

    /// <summary>Anna has begun a plan and both others are in it.</summary>
    public static Company Gathered(Language language = Language.German)
    {
        var company = new Company(language);
        if (language == Language.German)
        {
            company.Anna.Say("Neuer Plan", "Lesestart", "Kinder hören zu Hause wenig Geschichten", "Abbrechen", "Partner hinzufügen", "Kita Sonnenblume", "Abbrechen");
            company.Ben.Say(company.Code("Lade Ben als Mitglied ein"));
            company.Kaya.Say(company.Code("Lade Frau Kaya als Partner ein"));
        }
        else
        {
            company.Anna.Say("New plan", "Reading start", "Children hear few stories at home", "Cancel", "add a partner", "Sunflower day care", "Cancel");
            company.Ben.Say(company.Code("Invite Ben as a member"));
            company.Kaya.Say(company.Code("Invite Ms Kaya as a partner"));
        }

        return company;
    }

    /// <summary>The code of an invitation that Anna gives out with these words.</summary>
    public string Code(string words) => CodeIn(Anna.Say(words));

    public static string CodeIn(Chat chat) => chat.Replies.OfType<Reply.Tell>()
        .SelectMany(reply => reply.Line.Slots).First(slot => slot.Name == "code").Value.ToString()!;

    /// <summary>The one who stands so, with the plan at hand where they may have it.</summary>
    public Chat Of(Standing standing) => standing switch
    {
        Standing.Owner => Anna,
        Standing.Member => Ben,
        Standing.Partner => Kaya,
        Standing.Administrator => Admin,
        _ => Xaver,
    };
}
