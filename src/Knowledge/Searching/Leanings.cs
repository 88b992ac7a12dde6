namespace Knowledge.Searching;

/// <summary>Which way a message leans; above 0 speaks for the shelf, below for what lies elsewhere.</summary>
/// <param name="Words">By its words.</param>
/// <param name="Pairs">By how they follow each other.</param>
/// <param name="Pieces">By the pieces they are made of.</param>
/// <param name="Strongest">By the one word that speaks most for the shelf; 0 if none does.</param>
internal readonly record struct Leanings(float Words, float Pairs, float Pieces, float Strongest);
