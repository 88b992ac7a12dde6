using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Benchmarks;

/// <summary>One person at the page's door of the chat: a token, a conversation, what is said in it.</summary>
internal sealed class DirectLineDoor(HttpClient client)
{
    private string token = "";
    private string conversation = "";

    /// <summary>Starts the person's conversation; the address of its stream.</summary>
    public async Task<Uri> Enter(string person)
    {
        using var given = await Ask(HttpMethod.Post, $"/api/webchat/token?user={person}");
        token = given.RootElement.GetProperty("token").GetString()!;
        conversation = given.RootElement.GetProperty("conversationId").GetString()!;
        using var opened = await Ask(HttpMethod.Post, "/v3/directline/conversations", """{"locale":"en-US"}""");
        return new Uri(opened.RootElement.GetProperty("streamUrl").GetString()!);
    }

    /// <summary>How many activities the conversation shows.</summary>
    public async Task<int> Read()
    {
        using var set = await Ask(HttpMethod.Get, $"/v3/directline/conversations/{conversation}/activities");
        return set.RootElement.GetProperty("activities").GetArrayLength();
    }

    /// <summary>Says something; the activity's id.</summary>
    public async Task<string> Say(string text)
    {
        var body = $$"""{"type":"message","from":{"id":"me"},"locale":"en-US","text":"{{JsonEncodedText.Encode(text)}}"}""";
        using var taken = await Ask(HttpMethod.Post, $"/v3/directline/conversations/{conversation}/activities", body);
        return taken.RootElement.GetProperty("id").GetString()!;
    }

    private async Task<JsonDocument> Ask(HttpMethod method, string path, string? json = null)
    {
        using var request = new HttpRequestMessage(method, path);
        if (token.Length > 0)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        if (json is not null)
        {
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        }

        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync());
    }
}
