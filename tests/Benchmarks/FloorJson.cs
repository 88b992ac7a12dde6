using System.Text.Json.Serialization;

namespace Benchmarks;

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class FloorJson : JsonSerializerContext;
