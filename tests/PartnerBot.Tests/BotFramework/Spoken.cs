using System.Text.Json.Nodes;

namespace PartnerBot.Tests.BotFramework;

/// <summary>Activities as a Teams-like client sends them, with changes.</summary>
internal static class Spoken
{
    /// <param name="change">Members to replace; a value of null takes the member away.</param>
    public static string Message(params (string Path, JsonNode? Value)[] change)
    {
        var activity = JsonNode.Parse("""
            {"type":"message","id":"a-1","text":"hallo","channelId":"msteams","serviceUrl":"http://localhost:9/_connector/","locale":"de-DE",
             "from":{"id":"29:anna","name":"Anna Müller","aadObjectId":"0000-not-a-guid-20"},
             "recipient":{"id":"28:bot","name":"Test Bot"},
             "conversation":{"id":"c;messageid=1|2","conversationType":"personal","tenantId":"t-1"},
             "entities":[{"type":"clientInfo","locale":"de-DE"}],"channelData":{"tenant":{"id":"t-1"}}}
            """)!.AsObject();
        foreach (var (path, value) in change)
        {
            var steps = path.Split('.');
            var at = activity;
            foreach (var step in steps[..^1])
            {
                at = at[step]!.AsObject();
            }

            at.Remove(steps[^1]);
            if (value is not null)
            {
                at.Add(steps[^1], value.Parent is null ? value : value.DeepClone());
            }
        }

        return activity.ToJsonString();
    }
}
