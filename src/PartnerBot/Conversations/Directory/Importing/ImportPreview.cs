using PartnerBot.Spreadsheets;

namespace PartnerBot.Conversations.Directory.Importing;

/// <summary>A list before it is taken: its first rows, what its columns are read as, and what would come of it.</summary>
internal sealed record ImportPreview(string File, Grid Grid, Mapping Mapping, ImportPlan Plan);
