namespace PartnerBot.Texts;

/// <summary>A slot's value that finds its own words in the reader's language.</summary>
public interface IShown
{
    string In(Language language);
}
