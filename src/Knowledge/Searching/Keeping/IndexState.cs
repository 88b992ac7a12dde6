namespace Knowledge.Searching.Keeping;

/// <summary>What became of the index that a build kept.</summary>
public enum IndexState
{
    /// <summary>It was taken up.</summary>
    Taken,

    /// <summary>There is none.</summary>
    Missing,

    /// <summary>It is no index, or not all of it is there as it was written.</summary>
    Torn,

    /// <summary>It was computed from other articles or catalogue files, or by another version of the program.</summary>
    Stale,
}
