using PartnerBot.Planning.Actions;
using PartnerBot.Planning.Forms;
using PartnerBot.Texts;

namespace PartnerBot.Planning.Need;

/// <summary>The readiness check: what a partnership lives on at home, before anybody outside is asked.</summary>
public static class ReadinessForm
{
    public static OptionSet Degrees { get; } = new("degree", "yes", "partly", "no");

    public static Form Form { get; } = new(
        "readiness",
        new Field("backing", FieldKind.One) { Required = true, Options = Degrees },
        new Field("hours", FieldKind.Number) { Required = true, Min = 0, Max = 200 },
        new Field("lead", FieldKind.Person) { Required = true },
        new Field("deputy", FieldKind.Person),
        new Field("budget", FieldKind.One) { Options = Degrees },
        new Field("space", FieldKind.One) { Options = Degrees },
        new Field("patience", FieldKind.One) { Options = Degrees })
    {
        Optional = true,
        // How well the library is prepared is its own business.
        Confidential = true,
    };

    /// <summary>What is missing before the start, the gravest first; a sentence that says so when nothing is.</summary>
    public static IReadOnlyList<Line> Findings(Entry entry)
    {
        List<Line> gaps = [];
        foreach (var field in (string[])["backing", "budget", "space", "patience"])
        {
            if (entry.Picked(field) is "no" or "partly")
            {
                gaps.Add(new Line($"readiness.{field}.{entry.Picked(field)}"));
            }
        }

        if (entry["hours"] is Value.Number(< LeastHours, _))
        {
            gaps.Add(new Line("readiness.hours"));
        }

        if (entry.Said("deputy") is null)
        {
            gaps.Add(new Line("readiness.deputy"));
        }

        return gaps.Count > 0 ? gaps : [new Line("readiness.good")];
    }

    /// <summary>Hours a week below which a coordinated partnership does not get off the ground.</summary>
    private const decimal LeastHours = 2;
}
