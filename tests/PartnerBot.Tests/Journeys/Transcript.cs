using System.Runtime.CompilerServices;

namespace PartnerBot.Tests.Journeys;

/// <summary>
/// A journey as it is written down beside the tests: <c>anna: words</c> is typed (<c>|</c> goes on with a further line), <c>anna [card.keep] row</c>
/// is a button, <c>+ field: value</c> is put into its card. Then what must be so: <c>&lt; keys</c> were said, <c>? form.field</c> is asked,
/// <c>= entry.field: value</c> stands in the plan, <c>~ words</c> can be read. A heading begins with <c>#</c>.
/// </summary>
internal static class Transcript
{
    public static IReadOnlyList<Moment> Read(string name)
    {
        var moments = new List<Moment>();
        foreach (var (line, number) in File.ReadLines(Path.Combine(Folder(), $"{name}.txt")).Select((line, index) => (line.Trim(), index + 1)))
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var rest = line.Length > 1 ? line[2..] : "";
            switch (line[0])
            {
                case '|':
                    moments[^1] = moments[^1] with { Words = $"{moments[^1].Words}\n{rest}" };
                    break;
                case '+':
                    moments[^1] = moments[^1] with { Inputs = [.. moments[^1].Inputs, Pair(rest)] };
                    break;
                case '<':
                    moments[^1] = moments[^1] with { Keys = [.. moments[^1].Keys, .. rest.Split(", ")] };
                    break;
                case '?':
                    moments[^1] = moments[^1] with { Asked = rest };
                    break;
                case '=':
                    moments[^1] = moments[^1] with { Facts = [.. moments[^1].Facts, Pair(rest)] };
                    break;
                case '~':
                    moments[^1] = moments[^1] with { Readable = [.. moments[^1].Readable, rest] };
                    break;
                default:
                    moments.Add(Begin(number, line));
                    break;
            }
        }

        return moments;
    }

    private static Moment Begin(int number, string line)
    {
        var (person, words) = line.IndexOf(' ', StringComparison.Ordinal) is var end and > 0 ? (line[..end], line[(end + 1)..]) : (line, "");
        return words.StartsWith('[') && words.IndexOf(']', StringComparison.Ordinal) is var close
            ? new Moment(number, person, words[1..close], words[(close + 1)..].Trim())
            : person.EndsWith(':') ? new Moment(number, person[..^1], null, words)
            : throw new FormatException($"Line {number} of the transcript says neither who types nor who presses: {line}");
    }

    private static (string, string) Pair(string text) =>
        text.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 ? (text[..colon].Trim(), text[(colon + 1)..].Trim()) : (text, "");

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
