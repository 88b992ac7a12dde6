namespace PartnerBot.Understanding;

/// <summary>What is asked about one's own plan. The utterances stand in <c>ask-plan-….txt</c> under the same name.</summary>
public enum PlanQuestion
{
    /// <summary>Who has signed, who still has to.</summary>
    Signature,

    /// <summary>What is due until when or before which date.</summary>
    Due,

    /// <summary>What is overdue, blocked or behind schedule.</summary>
    Overdue,

    /// <summary>Who does what, who is responsible, which roles are open.</summary>
    Roles,

    /// <summary>What is missing in the plan or the agreement.</summary>
    Missing,

    /// <summary>How far the plan has come.</summary>
    Progress,

    /// <summary>Which partners there are, what they give and get, when they were last spoken to.</summary>
    Partners,

    /// <summary>Which goals and figures were agreed.</summary>
    Goals,

    /// <summary>When something takes place, begins or ends.</summary>
    Dates,

    /// <summary>Budget, costs and contributions.</summary>
    Money,
}
