namespace Knowledge.Searching;

/// <summary>What speaks for the first of the ranked topics, in figures that do not depend on the size of the shelf.</summary>
/// <param name="Strength">The best score of a topic.</param>
/// <param name="Explained">Its share of the score that a perfect match of all words would have.</param>
/// <param name="Lead">How far the first is ahead of the second, as a share of the best score.</param>
/// <param name="Elsewhere">The best score of what lies elsewhere, as a share of the best topic's; may exceed 1.</param>
/// <param name="Nearest">How near the nearest known question of the first topic comes, 0 to 1.</param>
/// <param name="NearestElsewhere">How near the nearest known message about what lies elsewhere comes, 0 to 1.</param>
/// <param name="Words">How many words with meaning the question has.</param>
/// <param name="Known">How much of them the shelf knows, from 0 to 1; a guessed word counts less than one written as known.</param>
/// <param name="Voice">Of whom the question speaks.</param>
/// <param name="Leanings">Which way it leans as a whole.</param>
/// <param name="Odds">How much likelier the topics are than what lies elsewhere, by what was learned; a logarithm.</param>
/// <param name="Agreed">How far the first is ahead of the others by what was learned; below 0 when that would have another first.</param>
/// <param name="Side">What speaks for the shelf as a whole by what was learned; below 0 for what lies elsewhere.</param>
internal readonly record struct Evidence(
    float Strength, float Explained, float Lead, float Elsewhere, float Nearest, float NearestElsewhere, int Words, float Known, Voice Voice,
    Leanings Leanings, float Odds, float Agreed, float Side);
