using System.Text.Json;
using PartnerBot.Recognizers;

namespace PartnerBot.Operations;

/// <summary>An entity in the form of Recognizers-Text: <c>{"text","start","end","typeName","resolution"}</c>.</summary>
internal static class EntityJson
{
    public static void Write(Utf8JsonWriter json, Entity entity)
    {
        json.WriteStartObject();
        json.WriteString("text", entity.Text);
        json.WriteNumber("start", entity.Start);
        json.WriteNumber("end", entity.End);
        json.WriteString("typeName", entity.TypeName);
        json.WriteStartObject("resolution");
        var meaning = entity.Resolution;
        Member(json, "value", meaning.Value);
        Member(json, "unit", meaning.Unit);
        Member(json, "isoCurrency", meaning.IsoCurrency);
        Member(json, "subtype", meaning.Subtype);
        Member(json, "offset", meaning.Offset);
        Member(json, "relativeTo", meaning.RelativeTo);
        if (meaning.Score is { } score)
        {
            json.WriteNumber("score", score);
        }

        if (meaning.Values.Count > 0)
        {
            json.WriteStartArray("values");
            foreach (var value in meaning.Values)
            {
                Value(json, value);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Value(Utf8JsonWriter json, TimeValue value)
    {
        json.WriteStartObject();
        json.WriteString("timex", value.Timex);
        json.WriteString("type", value.Type);
        Member(json, "value", value.Value);
        Member(json, "start", value.Start);
        Member(json, "end", value.End);
        Member(json, "Mod", value.Mod);
        Member(json, "sourceEntity", value.SourceEntity);
        json.WriteEndObject();
    }

    private static void Member(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
