namespace PartnerBot.Understanding;

/// <summary>What the model makes of one message.</summary>
internal sealed record Weighing(Message Message, IntentModel Model, Observation[] Observations, float[] Probabilities)
{
    /// <summary>How much each word of the message speaks for a kind; negative when it speaks against.</summary>
    public float[] WordsFor(int kind)
    {
        var words = new float[Message.Words.Count];
        foreach (var observation in Observations)
        {
            if (observation.Word >= 0)
            {
                words[observation.Word] += Model.WeightOf(observation, kind);
            }
        }

        return words;
    }
}
