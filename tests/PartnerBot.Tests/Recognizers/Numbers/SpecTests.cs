using System.Globalization;
using System.Text;
using PartnerBot.Texts;
using Xunit.Abstractions;

namespace PartnerBot.Tests.Recognizers.Numbers;

/// <summary>Holds the recognisers against the Recognizers-Text specs where the folder `shared` lies beside the repository.</summary>
public sealed class SpecTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, double> Targets = new()
    {
        ["Number"] = 0.95, ["Percent"] = 0.95, ["Currency"] = 0.95, ["Boolean"] = 0.95, ["Email"] = 0.95, ["URL"] = 0.95,
            ["Ordinal"] = 0.9, ["PhoneNumber"] = 0.9,
    };

    [Fact]
    public void The_specs_are_met_except_for_the_listed_deviations()
    {
        var cases = Cases().ToList();
        if (cases.Count == 0)
        {
            output.WriteLine("The Recognizers-Text specs (../shared/recognizers/specs) are not here: nothing was compared.");
            return;
        }

        var failed = cases.Where(item => !item.IsMetBy(Models.All[item.Model](item.Input, Enum.Parse<Language>(item.Language)))).ToList();
        output.WriteLine(Table(cases, failed));
        failed.ForEach(Explain);
        var listed = Repository.Rows("Numbers/Deviations.tsv").Select(row => string.Join(' ', row[..3])).Order().ToList();
        Assert.Equal(listed, failed.Select(item => $"{item.Model} {item.Language} {item.Hash}").Order());
        Assert.All(cases.GroupBy(item => (item.Model, item.Language)), group =>
            Assert.True(1 - ((double)failed.Count(item => (item.Model,
                item.Language) == group.Key) / group.Count()) >= Targets[group.Key.Model], $"{group.Key} is below its target"));
        var silent = cases.Where(item => item.Results.Count == 0).ToList();
        Assert.True(silent.Count(item => !failed.Contains(item)) >= 0.97 * silent.Count, "Too many entities where there are none");
    }

    private static IEnumerable<SpecCase> Cases() =>
        from language in Enum.GetNames<Language>()
        let folder = Repository.Specs(language)
        where folder is not null
        from model in Models.All.Keys
        let file = Path.Combine(folder, model + "Model.json")
        where File.Exists(file)
        from item in SpecCase.Read(file, model, language)
        select item;

    private static string Table(List<SpecCase> cases, List<SpecCase> failed)
    {
        var table = new StringBuilder("model language cases met\n");
        foreach (var group in cases.GroupBy(item => $"{item.Model} {item.Language}")
            .Append(cases.Where(item => item.Results.Count == 0).GroupBy(_ => "silent both").First()))
        {
            var met = group.Count(item => !failed.Contains(item));
            table.AppendLine(CultureInfo.InvariantCulture, $"{group.Key} {group.Count()} {100.0 * met / group.Count():F1} %");
        }

        return table.ToString();
    }

    private void Explain(SpecCase item)
    {
        output.WriteLine($"{item.Model}\t{item.Language}\t{item.Hash}\t{item.Input}");
        foreach (var entity in Models.All[item.Model](item.Input, Enum.Parse<Language>(item.Language)))
        {
            output.WriteLine($"    got {entity.Text} {entity.Start}-{entity.End} {entity.TypeName} {entity.Resolution}");
        }
    }
}
