using System.Collections.Frozen;
using PartnerBot.Texts;

namespace PartnerBot.Recognizers.Choices;

/// <summary>Phrases of yes, no and neither. Words are folded, separated by one space; a letter said three times or more counts
/// once.</summary>
internal sealed class AnswerWords
{
    /// <summary>Most words in a phrase.</summary>
    public const int Longest = 6;

    private const string YesSigns = "👍,👌,✅,✔,☑";
    private const string NoSigns = "👎,❌,🖐,✖,🙅";

    private static readonly AnswerWords English = new(
        yes: "yes,yep,yup,yeah,yea,yeh,ya,yess,yessir,yes please,oh yes,sure,sure thing,for sure,ok,okay,okey,okey dokey,"
            + "true,agree,agreed,i agree,aye," + YesSigns,
        no: "no,nope,nop,nah,nay,no thanks,no thank you,no way,oh no,false,disagree,don t agree,do not agree,not ok,"
            + "not okay,not sure thing," + NoSigns,
        phrasesForYes: "sounds good,sounds great,sounds fine,sounds perfect,sounds like a plan,looks good,that works,works for me,"
            + "fine by me,fine with me,that s fine,that is fine,of course,go ahead,go for it,let s do it,let s do that,"
            + "by all means,please do,i d love to,i would love to,i d like that,i would like that,i d like to,with pleasure,"
            + "why not,you bet,no problem,no worries,count me in,i m in,that s right,that is right,that s correct,"
            + "that is correct,all right,good idea,great idea,i confirm,not a problem,no objection,no objections,happy to,"
            + "makes sense",
        phrasesForNo: "not really,not at all,not interested,not necessary,not needed,no need,by no means,under no circumstances,"
            + "in no way,absolutely not,definitely not,certainly not,of course not,surely not,rather not,i d rather not,"
            + "please don t,please do not,i don t think so,don t think so,i do not think so,don t do that,don t do it,"
            + "afraid not,i think not,not good,not correct,not right,not true,not fine,not quite,that s wrong,that is wrong,"
            + "doesn t work,does not work,won t work,never ever,no chance,i disagree,i d say no,i don t want to,"
            + "i don t want that,i d prefer not to,don t like it,don t bother",
        shortForYes: "right,correct,exactly,good,great,perfect,fine,cool,nice,excellent,alright,alrighty,indeed,totally,gladly,deal,"
            + "done,roger,affirmative,confirmed,confirm,mhm,uh huh,mm hmm,super,wonderful,lovely,precisely,obviously,"
            + "naturally,kk,awesome,do it,do that,definitely,absolutely,certainly,let s go",
        shortForNo: "never,negative,wrong,incorrect,nuh uh,hardly,not yet,not now,not today,not this time",
        onlyForYes: "y,k,t,please,i will,i would,it is,we do,we have,i have,i do",
        onlyForNo: "n,f,don t,do not,not,it isn t,it is not,we don t,we haven t,i won t,i wouldn t,none,nothing,i don t,i do not",
        neither: "maybe,maybe yes,maybe no,maybe ok,perhaps,perhaps yes,perhaps not,maybe not,possibly,probably not sure,"
            + "not sure,not so sure,not quite sure,make sure,making sure,are you sure,to be sure,no idea,no clue,"
            + "i don t know,don t know,do not know,i don t care,it depends,we ll see,yes and no,yes or no,is it ok,"
            + "is that ok,ok if,okay if,is that right,is that true,is that correct,no matter,no one,no doubt about,"
            + "all right now,no later than,no more than,no less than,no fewer than,not only,what s right,never mind,"
            + "no longer,right now,good morning,good evening,good day,good afternoon,good night,good bye");

    private static readonly AnswerWords German = new(
        yes: "ja,jaja,ja bitte,ja gerne,ja klar,oh ja,aber ja,jep,jepp,jap,japp,jup,jupp,jop,jo,joa,jau,jawohl,jawoll,yes,"
            + "yep,yup,yeah,ok,okay,okey,okeh,okidoki,oki,sicher,sicherlich,mit sicherheit,einverstanden,wahr,mache ich,"
            + "na klar,klaro,klar doch,alles klar,na sicher,aber sicher,ganz sicher," + YesSigns,
        no: "nein,nein danke,noe,noee,noe danke,nee,nee danke,ne,nope,nah,no,falsch,nicht ok,nicht okay,"
            + "nicht einverstanden,oh nein,ach nein,aber nein,doch nicht,sicher nicht,ganz sicher nicht,mit sicherheit nicht,"
            + "sicherlich nicht,nicht wahr aber," + NoSigns,
        phrasesForYes: "klingt gut,klingt super,klingt prima,klingt perfekt,hoert sich gut an,sieht gut aus,geht klar,von mir aus,"
            + "auf jeden fall,auf alle faelle,in ordnung,das passt,passt so,passt fuer mich,passt mir,passt gut,das stimmt,"
            + "stimmt so,stimmt genau,machen wir so,mach das,mach mal,so machen wir das,mach ich,bin dabei,ich bin dabei,"
            + "bin dafuer,ich bin dafuer,sehr gerne,sehr gern,gerne doch,aber gerne,gute idee,kein problem,kein ding,"
            + "keine einwaende,nichts dagegen,warum nicht,mit vergnuegen,na gut,na schoen,also gut,das ist richtig,"
            + "das ist korrekt,ist richtig,ist korrekt,ganz genau,einverstanden damit,bin einverstanden,gefaellt mir,"
            + "das waere gut,das waere toll,das waere super,geht in ordnung",
        phrasesForNo: "auf keinen fall,auf gar keinen fall,keinesfalls,keineswegs,niemals,nie im leben,nie und nimmer,eher nicht,"
            + "lieber nicht,besser nicht,nicht wirklich,bloss nicht,nicht noetig,brauche ich nicht,brauch ich nicht,"
            + "brauchen wir nicht,kein interesse,kein bedarf,bestimmt nicht,natuerlich nicht,stimmt nicht,das stimmt nicht,"
            + "stimmt so nicht,passt nicht,passt mir nicht,passt so nicht,glaube nicht,glaub nicht,glaube ich nicht,"
            + "glaub ich nicht,ich glaube nicht,will ich nicht,moechte ich nicht,mag ich nicht,wohl kaum,"
            + "kommt nicht in frage,unter keinen umstaenden,auf keine weise,nicht korrekt,diesmal nicht,nichts da,von wegen,"
            + "leider nicht,lass das,bin dagegen,ich bin dagegen,gefaellt mir nicht,das geht nicht,mache ich nicht,"
            + "mach ich nicht,mach das nicht,bitte nicht,klingt nicht gut,ist falsch,das ist falsch,in keinem fall",
        shortForYes: "klar,gerne,gern,stimmt,genau,richtig,korrekt,passt,super,gut,prima,perfekt,toll,logo,logisch,natuerlich,"
            + "bestimmt,absolut,definitiv,gewiss,jederzeit,mhm,bestaetigt,bestaetige,top,hervorragend,wunderbar,freut mich,"
            + "fein,deal,prima so,gut so,cool,sowieso,wunderbar so,spitze,klasse,geil,moechte ich,will ich,haett ich gern,"
            + "haette ich gern,haette ich gerne,machen wir,unbedingt,freilich,selbstverstaendlich,meinetwegen,abgemacht",
        shortForNo: "nie,quatsch,unsinn,verkehrt,danke nein,kaum,weder noch,gar nicht,ueberhaupt nicht,noch nicht,heute nicht,"
            + "jetzt nicht,nicht mehr,nicht jetzt,nicht so,nicht gut,nicht richtig,nicht notwendig,geht nicht,lass mal",
        onlyForYes: "j,y,doch,doch doch,k,bitte,haben wir,habe ich,hab ich,tun wir,tu ich",
        onlyForNo: "n,nicht,nichts,haben wir nicht,habe ich nicht,hab ich nicht",
        neither: "vielleicht,vielleicht ja,vielleicht nein,vielleicht nicht,vielleicht doch,vielleicht schon,eventuell,"
            + "weiss nicht,weiss ich nicht,weiss ich noch nicht,weiss noch nicht,keine ahnung,nicht sicher,nicht ganz sicher,"
            + "nicht so sicher,nicht klar,mal sehen,mal schauen,na ja,naja,jein,kommt drauf an,kommt darauf an,ja und nein,"
            + "ja oder nein,nicht wahr,noch nicht sicher,bist du sicher,sind sie sicher,ist das ok,ist das richtig,"
            + "ist das wahr,stimmt das,passt das,wie bitte,gut moeglich,schon moeglich,ok wenn,nicht nur,sicher ist sicher,"
            + "nichts weiter,nicht so wichtig,nicht so schlimm,weiss es nicht,ich weiss es nicht,weiss ich nicht genau,"
            + "guten morgen,guten tag,guten abend,gern geschehen,gerne geschehen,keine ursache,nicht schlecht");

    private readonly FrozenDictionary<string, Answer> answers;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> starts;

    private AnswerWords(
        string yes, string no, string phrasesForYes, string phrasesForNo, string shortForYes, string shortForNo, string onlyForYes,
            string onlyForNo, string neither)
    {
        var table = new Dictionary<string, Answer>(StringComparer.Ordinal);
        Add(yes, true, Strength.Direct);
        Add(no, false, Strength.Direct);
        Add(phrasesForYes, true, Strength.Phrase);
        Add(phrasesForNo, false, Strength.Phrase);
        Add(shortForYes, true, Strength.Short);
        Add(shortForNo, false, Strength.Short);
        Add(onlyForYes, true, Strength.Only);
        Add(onlyForNo, false, Strength.Only);
        Add(neither, null, Strength.Direct);
        answers = table.ToFrozenDictionary();
        starts = table.Keys.Select(phrase => phrase.Split(' ')[0]).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

        void Add(string phrases, bool? value, Strength strength)
        {
            foreach (var phrase in phrases.Split(','))
            {
                table[phrase] = new Answer(value, strength);
            }
        }
    }

    public static AnswerWords Of(Language language) => language == Language.German ? German : English;

    public bool CanStart(ReadOnlySpan<char> word) => starts.Contains(word);

    public bool TryFind(string phrase, out Answer answer) => answers.TryGetValue(phrase, out answer);
}
