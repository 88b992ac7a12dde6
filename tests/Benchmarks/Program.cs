using System.Globalization;
using Benchmarks;

switch (args)
{
    case ["store"]:
        await StoreSpeed.Measure();
        break;
    case ["store-writer", var folder]:
        await StoreWriter.Write(folder);
        break;
    case ["reminder-sender", var folder]:
        await ReminderSender.Send(folder, null);
        break;
    case ["reminder-sender", var folder, var inFlight]:
        await ReminderSender.Send(folder, int.Parse(inFlight, CultureInfo.InvariantCulture));
        break;
    case ["reminders", .. var count]:
        await ReminderSpeed.Measure(count is [var number] ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : 100_000);
        break;
    case ["turns"]:
        await TurnSpeed.Measure(1, 16, 64);
        break;
    case ["turns", var count]:
        await TurnSpeed.Measure(int.Parse(count, CultureInfo.InvariantCulture));
        break;
    case ["directline"]:
        await ChatSpeed.Measure();
        break;
    case ["growth"]:
        await GrowthSpeed.Measure();
        break;
    case ["start"]:
        await StartSpeed.Measure();
        break;
    case ["parts"]:
        await TurnParts.Measure();
        break;
    case ["search"]:
        SearchSpeed.Measure();
        break;
    case ["confidence"]:
        ConfidenceFit.Measure();
        break;
    case ["shelf"]:
        ShelfStart.Open();
        break;
    case ["together"]:
        await TogetherSpeed.Measure();
        break;
    case ["maximum"]:
        await MaximumSpeed.Measure();
        break;
    case ["maximum", var words]:
        await MaximumSpeed.Measure(words);
        break;
    case ["understand"]:
        UnderstandSpeed.Measure();
        break;
    case ["understand", var family]:
        UnderstandSpeed.Measure(family);
        break;
    case ["tokens"]:
        await TokenSpeed.Measure();
        break;
    case ["teams"]:
        await TeamsSpeed.Measure();
        break;
    case ["storm"]:
        await StormSpeed.Measure(60);
        break;
    case ["storm", var seconds]:
        await StormSpeed.Measure(int.Parse(seconds, CultureInfo.InvariantCulture));
        break;
    case ["black-hole"]:
        await BlackHole.Measure();
        break;
    case ["sink", var url]:
        await Sink.Serve(url);
        break;
    case ["floor", var url, var folder]:
        await FloorServer.Serve(url, folder);
        break;
    default:
        Console.WriteLine("Benchmarks store            how many turns the store keeps in a second");
        Console.WriteLine("Benchmarks store-writer DIR keeps turns in DIR until it is killed, and prints what was acknowledged");
        Console.WriteLine("Benchmarks reminders        100,000 reminders due at once, beside the least that claiming, sending and settling costs");
        Console.WriteLine("Benchmarks reminder-sender DIR delivers what is due in DIR until it is killed");
        Console.WriteLine("Benchmarks reminder-sender DIR COUNT the same up to the connector, so many in flight");
        Console.WriteLine("Benchmarks turns            planning turns through /api/messages, beside the least a durable turn costs");
        Console.WriteLine("Benchmarks turns COUNT      the same with so many conversations at once");
        Console.WriteLine("Benchmarks directline       planning turns through Direct Line and its WebSocket");
        Console.WriteLine("Benchmarks growth           planning turns among 100 and among 100,000 stored plans");
        Console.WriteLine("Benchmarks start            from a cold start of the published build to the first greeting; memory when idle");
        Console.WriteLine("Benchmarks parts            where the time of a turn goes");
        Console.WriteLine("Benchmarks search           questions among 64 and 10,000 articles, beside a plain inverted index; the index's build and size");
        Console.WriteLine("Benchmarks confidence TSV.. fits when the desk keeps quiet and when it is sure; prints what goes into Confidence.cs");
        Console.WriteLine("Benchmarks shelf            opens the desk once, as the bot does when it starts: milliseconds, on all processors, of the first question");
        Console.WriteLine("Benchmarks together        fifty people in one plan, two hundred edits each: what is lost, what anybody notices");
        Console.WriteLine("Benchmarks maximum          turns at a plan with 200 tasks, 40 partners and texts of 2,000 signs, sentence by sentence");
        Console.WriteLine("Benchmarks maximum WORDS    only the sentences with these words");
        Console.WriteLine("Benchmarks understand       what it takes to understand an utterance, and the worst that can be written");
        Console.WriteLine("Benchmarks understand FAMILY only one family of hostile texts, with every stage");
        Console.WriteLine("Benchmarks tokens           checking a caller's token, beside the bare signature");
        Console.WriteLine("Benchmarks teams            what Teams waits for while the store stalls: acknowledgements and answers to invokes");
        Console.WriteLine("Benchmarks storm            chatting while calls without a good token come in a storm");
        Console.WriteLine("turns, directline, growth and storm start the bot from src/PartnerBot/bin/Release: build with -c Release first");
        break;
}
