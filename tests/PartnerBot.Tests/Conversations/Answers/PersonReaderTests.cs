using PartnerBot.Conversations.Answers;
using PartnerBot.Planning;
using PartnerBot.Planning.Forms;
using PartnerBot.Planning.Partners;
using PartnerBot.Planning.Roles;
using PartnerBot.Texts;

namespace PartnerBot.Tests.Conversations.Answers;

public sealed class PersonReaderTests
{
    private static readonly DateTime Local = new(2026, 11, 21, 10, 0, 0);
    private static readonly Field Asked = RoleForm.Form.Field("person")!;

    private static readonly Plan Plan = new Edit[]
    {
        new Edit.EntryAdded("partner-1", PartnerForm.Form.Id),
        new Edit.Answered("partner-1", "organisation", new Value.Words("Kita Sonnenschein")),
        new Edit.Answered("partner-1", "kind", new Value.Chosen(["day-care"])),
        new Edit.Answered("partner-1", "contact", new Value.Words("Elif Kaya")),
        new Edit.EntryAdded("role-1", RoleForm.Form.Id),
        new Edit.Answered("role-1", "role", new Value.Chosen(["lead"])),
        new Edit.Answered("role-1", "person", new Value.Words("Maria Sommer")),
        new Edit.Answered("role-1", "deputy", new Value.Words("Jonas Reiter")),
        new Edit.EntryAdded("role-2", RoleForm.Form.Id),
        new Edit.Answered("role-2", "person", new Value.Words("Peter Sommer")),
    }.Aggregate(Editing.Begin(new Edit.Started("p", "Leseclub", "anna", new DateTimeOffset(Local, TimeSpan.Zero))), (plan, edit) => plan.Apply(edit));

    [Theory]
    [InlineData(Language.German, "Frau Kaya", "Elif Kaya")]
    [InlineData(Language.German, "die von der Kita", "Elif Kaya")]
    [InlineData(Language.German, "kaya", "Elif Kaya")]
    [InlineData(Language.German, "ihre Stellvertreterin", "Jonas Reiter")]
    [InlineData(Language.English, "her deputy", "Jonas Reiter")]
    [InlineData(Language.English, "Ms. Kaya", "Elif Kaya")]
    [InlineData(Language.English, "Maria Sommer", "Maria Sommer")]
    public void Somebody_the_plan_knows_is_taken_by_the_full_name(Language language, string words, string name) =>
        Assert.Equal(new Value.Words(name), Assert.IsType<Reading.Taken>(Read(words, language)).Value);

    [Theory]
    [InlineData("Sabine Okoye")]
    [InlineData("Frau Kaya und Herr Blum")]
    [InlineData("noch niemand")]
    [InlineData("die neue Erzieherin, Frau Lux")]
    public void A_name_that_is_not_known_is_taken_as_it_stands(string words) =>
        Assert.Equal(new Value.Words(words), Assert.IsType<Reading.Taken>(Read(words, Language.German)).Value);

    [Fact]
    public void A_name_that_fits_several_is_asked_about_with_each_of_them_as_a_choice()
    {
        var refused = Assert.IsType<Reading.Refused>(Read("Sommer", Language.German));
        Assert.Equal("answer.which-person", refused.Why.Key);
        Assert.Equal(["Maria Sommer", "Peter Sommer"], refused.Choices.Order());
    }

    private static Reading Read(string words, Language language) => FieldReader.Read(Asked, words, language, Local, Plan);
}
