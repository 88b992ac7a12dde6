using System.Collections.Frozen;

namespace PartnerBot.Recognizers.Sequences;

/// <summary>The top-level domains an address without http:// is believed for: all countries (ISO 3166, IANA) and the common generic
/// ones.</summary>
internal static class TopLevelDomains
{
    private const string Countries =
        "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz ca cc cd cf cg ch "
            + "ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu "
        + "fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it "
        + "je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly "
        + "ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk "
        + "pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm "
        + "sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws "
        + "ye yt za zm zw";

    private const string Generic =
        "com org net int edu gov mil arpa info biz name pro mobi jobs museum aero coop travel academy agency app art bayern berlin bio "
            + "blog bot business cafe care center city cloud club coach college community company "
        + "consulting cologne design dev digital eco education email energy events express family film foundation fun games gmbh group "
        + "guide hamburg health help host house immo institute jetzt koeln kids kita koln law "
        + "legal life limited link live llc local ltd map media museum network news ngo nrw one ong online page party photo photos "
        + "place press radio reisen rocks ruhr saarland schule school science search services shop shopping "
        + "social software solutions space sport store studio support systems team tech tips tirol today tools training university "
        + "versicherung video wien wiki work works world xyz zone";

    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> All =
        $"{Countries} {Generic}".Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
