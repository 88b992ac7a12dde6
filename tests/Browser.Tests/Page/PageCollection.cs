namespace Browser.Tests.Page;

[CollectionDefinition(Name)]
public sealed class PageCollection : ICollectionFixture<PageHost>, ICollectionFixture<Chromium>
{
    public const string Name = "page";
}
