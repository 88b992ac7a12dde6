using System.Text.RegularExpressions;
using PartnerBot.Activities;
using PartnerBot.Conversations;
using PartnerBot.Planning;
using PartnerBot.Planning.History;
using PartnerBot.Planning.Sharing;
using PartnerBot.Tests.Conversations;

namespace PartnerBot.Tests.Sharing.Walking;

/// <summary>Holds one step against the matrix: what it changed, what it let somebody read, and what an outsider could tell from it.</summary>
internal sealed class Judge(Crowd crowd)
{
    private readonly HashSet<string> spread = [];

    /// <summary>Does the step and names everything that the matrix denies.</summary>
    public IReadOnlyList<string> Try(Chat chat, Step step, Random random)
    {
        var before = crowd.Kept.All.ToDictionary(plan => plan.Id);
        var invited = crowd.Records.Of(Invitation.Kind).ToDictionary(record => record.Id, record => Invitation.Read(record.Json));
        var closed = crowd.Records.Of(DeletedPlan.Kind).Select(record => record.Id).ToHashSet();
        var strange = before.Values.Where(plan => IsOutside(chat, plan) && !step.HoldsCode).ToList() is { Count: > 0 } plans ? plans[random.Next(plans.Count)] : null;
        var twin = strange is null ? null : Elsewhere(chat, strange);
        step.Do(chat);
        List<string> wrong = [.. Changes(chat, before, invited), .. Invitations(chat, before, invited), .. Reads(chat, before, step)];
        if (crowd.Records.Of(DeletedPlan.Kind).Any(record => !closed.Contains(record.Id) && before[record.Id].PartOf(chat.Person) != Part.Owner))
        {
            wrong.Add("says that a plan was deleted without having led it");
        }

        if (twin is not null && strange!.Version == crowd.Kept[strange.Id].Version)
        {
            step.Do(twin);
            if (Bare(twin) != Bare(chat) || !twin.Keys.SequenceEqual(chat.Keys) || ConversationJson.Write(twin.State).AsSpan().SequenceEqual(ConversationJson.Write(chat.State)) is false)
            {
                wrong.Add($"is answered otherwise than if {strange.Id} did not exist\n{Bare(chat)}\n{Bare(twin)}");
            }
        }

        Note(chat, step);
        return wrong;
    }

    private IEnumerable<string> Changes(Chat chat, Dictionary<string, Plan> before, Dictionary<string, Invitation> invited)
    {
        foreach (var after in crowd.Kept.All)
        {
            var old = before.GetValueOrDefault(after.Id);
            if (ReferenceEquals(old, after))
            {
                continue;
            }

            foreach (var changed in Changed.Between(old, after, chat.Person).Where(changed => !May(chat, old, after, changed)))
            {
                yield return $"{changed.Deed} in {after.Id} as {Standing(chat, old)}";
            }

            foreach (var remark in after.Remarks.Except(old?.Remarks ?? []).Concat((old?.Remarks ?? []).Except(after.Remarks)).Where(remark => remark.Person != chat.Person))
            {
                yield return $"says or takes back a word of {remark.Person} in {after.Id}";
            }

            // Who leads may bring back whom they took out.
            foreach (var member in after.People().Where(member => old is not null && old.PartOf(member.Person) is null
                && Matrix.Of(Standing(chat, old), member.Part == Part.Partner ? Deed.SharePlan : Deed.ManagePeople) != Grant.Yes))
            {
                if (member.Person != chat.Person || !invited.Values.Any(invitation => invitation.Plan == after.Id && invitation.Part == member.Part && invitation.IsOpen(chat.At)
                    && old!.PartOf(invitation.By) == Part.Owner))
                {
                    yield return $"{member.Person} comes into {after.Id} without a code";
                }
            }

            if (after.People().All(member => member.Part != Part.Owner))
            {
                yield return $"nobody leads {after.Id}";
            }
        }
    }

    private IEnumerable<string> Invitations(Chat chat, Dictionary<string, Plan> before, Dictionary<string, Invitation> invited) =>
        from id in crowd.Records.Of(Invitation.Kind).Select(record => record.Id).Union(invited.Keys)
        let now = crowd.Records.Find(Invitation.Kind, id) is { } record ? Invitation.Read(record.Json) : null
        let old = invited.GetValueOrDefault(id)
        where now != old
        let used = old is not null && now is not null && now == old with { UsedBy = chat.Person }
        where !used && before[(now ?? old)!.Plan].PartOf(chat.Person) != Part.Owner
        select $"changes an invitation into {(now ?? old)!.Plan}";

    private IEnumerable<string> Reads(Chat chat, Dictionary<string, Plan> before, Step step)
    {
        var text = chat.Readable;
        for (var number = 0; number < Crowd.Plans; number++)
        {
            var plan = crowd.Kept[$"plan{number}"];
            var grants = new[] { before[plan.Id], plan }.Select(it => Matrix.Of(Standing(chat, it), Deed.OpenPlan)).ToList();
            var looks = plan.Looks.Count > before[plan.Id].Looks.Count;
            var all = !chat.InGroup && (grants.Contains(Grant.Yes) || looks);
            var shared = all || chat.InGroup && grants.Contains(Grant.Yes) || grants.Contains(Grant.Shared);
            if ((text.Contains($"Geheim{number} ", StringComparison.Ordinal) || text.Contains($"Intern{number} ", StringComparison.Ordinal)) && !all)
            {
                yield return $"reads what is confidential in plan{number} as {Standing(chat, plan)}: {Around(text, $"Geheim{number} ", $"Intern{number} ")}";
            }

            if (text.Contains($"Versteckt{number} ", StringComparison.Ordinal) && !all && !new[] { before[plan.Id], plan }.Any(it => Shows(chat, it, $"Versteckt{number} ")))
            {
                yield return $"reads a task of plan{number} that is not shared as {Standing(chat, plan)}";
            }

            if (text.Contains($"Offen{number} ", StringComparison.Ordinal) && !shared && !spread.Contains(plan.Id))
            {
                yield return $"reads plan{number} as {Standing(chat, plan)}";
            }

            if (text.Contains(Crowd.TitleOf(number), StringComparison.Ordinal) && !shared && !chat.IsAdministrator && !step.Words.Contains(Crowd.TitleOf(number), StringComparison.Ordinal)
                && !step.HoldsCode && !spread.Contains(plan.Id) && plan.PartOf(chat.Person) != Part.Owner)
            {
                yield return $"reads the name of plan{number} as {Standing(chat, plan)}";
            }
        }
    }

    private static string Around(string text, params string[] marks) =>
        marks.Select(mark => text.IndexOf(mark, StringComparison.Ordinal)).Where(at => at >= 0).Select(at => text[Math.Max(0, at - 120)..Math.Min(text.Length, at + 80)]).First();

    private static bool May(Chat chat, Plan? old, Plan after, Changed changed) => Matrix.Of(Standing(chat, old), changed.Deed) switch
    {
        Grant.Yes => true,
        Grant.Own => changed.Task is { } task && task.Picked("state") != "dropped" && new[] { old!, after }.Any(plan => Owns(plan, plan.Entry(task.Id), chat.Person)),
        Grant.AfterTransfer => after.People().Any(member => member.Part == Part.Owner),
        Grant.BreakGlass => after.Looks[^1].Reason.Length >= 10,
        _ => false,
    };

    private static bool Shows(Chat chat, Plan plan, string words) => plan.PartOf(chat.Person) is not null
        && plan.Of("task").Any(task => task.Said("title")?.Contains(words, StringComparison.Ordinal) == true && (task.Picked("visible") == "yes" || (!chat.InGroup && Owns(plan, task, chat.Person))));

    private static bool Owns(Plan plan, Entry? task, string person) => plan.People().FirstOrDefault(member => member.Person == person) is { } member && task?.Said("owner") is { } owner
        && (owner == member.Name || owner == (member.Partner is { } from ? plan.Entry(from)?.Said("organisation") : null)
            || plan.Of("role").Any(role => role.Said("person") == member.Name && (role.Picked("role") == owner || role["role"] is Value.Chosen { Other: { } other } && other == owner)));

    private static Standing Standing(Chat chat, Plan? plan) =>
        plan is not null && plan.PartOf(chat.Person) is { } part && (plan.Deleted is null || part == Part.Owner) ? (Standing)part
        : chat.IsAdministrator ? PartnerBot.Planning.Sharing.Standing.Administrator : PartnerBot.Planning.Sharing.Standing.Outsider;

    private static bool IsOutside(Chat chat, Plan plan) => Standing(chat, plan) == PartnerBot.Planning.Sharing.Standing.Outsider;

    private Chat Elsewhere(Chat chat, Plan plan)
    {
        var records = crowd.Records.Copy();
        records.Remove(DeletedPlan.Kind, plan.Id);
        return chat.Elsewhere(crowd.Kept.Without(plan.Id), records);
    }

    // What was made into a recipe of the library's own is everybody's in the library.
    private void Note(Chat chat, Step step)
    {
        if (chat.Keys.Contains("recipe.saved") && chat.State.Plan is { } plan)
        {
            spread.Add(plan);
        }

        if (Regex.Match(chat.Readable, "[2-9][0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}") is { Success: true } code && !step.HoldsCode)
        {
            crowd.Codes.Add(code.Value);
        }
    }

    private static string Bare(Chat chat) => string.Join('\n', chat.Messages.Select(message =>
        Regex.Replace(System.Text.Encoding.UTF8.GetString(ActivityJson.Write(message)), "\"handle\":\"[^\"]*\"", "")));
}
