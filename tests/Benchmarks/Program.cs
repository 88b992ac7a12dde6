using Benchmarks;

switch (args)
{
    case ["store"]:
        await StoreSpeed.Measure();
        break;
    case ["store-writer", var folder]:
        await StoreWriter.Write(folder);
        break;
    default:
        Console.WriteLine("Benchmarks store            how many turns the store keeps in a second");
        Console.WriteLine("Benchmarks store-writer DIR keeps turns in DIR until it is killed, and prints what was acknowledged");
        break;
}
