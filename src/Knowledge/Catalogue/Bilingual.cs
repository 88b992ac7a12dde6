namespace Knowledge.Catalogue;

/// <summary>The same thing said in German and in English.</summary>
public sealed record Bilingual<T>(T German, T English)
{
    /// <summary>The words for a language code; everything but <c>de</c> reads English.</summary>
    public T In(string language) => language == "de" ? German : English;
}
