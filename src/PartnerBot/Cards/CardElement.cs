using System.Text.Json.Serialization;

namespace PartnerBot.Cards;

/// <summary>What can stand in a card's body.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), "TextBlock")]
[JsonDerivedType(typeof(FactSet), "FactSet")]
[JsonDerivedType(typeof(Container), "Container")]
[JsonDerivedType(typeof(ColumnSet), "ColumnSet")]
[JsonDerivedType(typeof(ActionSet), "ActionSet")]
[JsonDerivedType(typeof(InputText), "Input.Text")]
[JsonDerivedType(typeof(InputNumber), "Input.Number")]
[JsonDerivedType(typeof(InputDate), "Input.Date")]
[JsonDerivedType(typeof(InputTime), "Input.Time")]
[JsonDerivedType(typeof(InputChoiceSet), "Input.ChoiceSet")]
public abstract record CardElement
{
    private CardElement()
    {
    }

    public string? Id { get; init; }

    /// <summary><c>none</c>, <c>small</c>, <c>default</c>, <c>medium</c>, <c>large</c>, <c>extraLarge</c>, <c>padding</c>.</summary>
    public string? Spacing { get; init; }

    public bool? Separator { get; init; }

    /// <summary>Text; always wrapped, since a cut sentence helps nobody.</summary>
    public sealed record TextBlock(string Text) : CardElement
    {
        public bool Wrap => true;

        /// <summary><c>default</c>, <c>small</c>, <c>medium</c>, <c>large</c>, <c>extraLarge</c>.</summary>
        public string? Size { get; init; }

        /// <summary><c>lighter</c>, <c>default</c>, <c>bolder</c>.</summary>
        public string? Weight { get; init; }

        /// <summary><c>default</c>, <c>accent</c>, <c>good</c>, <c>warning</c>, <c>attention</c>.</summary>
        public string? Color { get; init; }

        public bool? IsSubtle { get; init; }

        /// <summary><c>heading</c> makes it a heading for screen readers.</summary>
        public string? Style { get; init; }
    }

    public sealed record FactSet(IReadOnlyList<Fact> Facts) : CardElement;

    public sealed record Container(IReadOnlyList<CardElement> Items) : CardElement
    {
        /// <summary><c>default</c>, <c>emphasis</c>, <c>good</c>, <c>attention</c>, <c>warning</c>, <c>accent</c>.</summary>
        public string? Style { get; init; }
    }

    public sealed record ColumnSet(IReadOnlyList<Column> Columns) : CardElement;

    public sealed record ActionSet(IReadOnlyList<CardCommand> Actions) : CardElement;

    /// <summary>What every input has; a label and, where it can be wrong, a message.</summary>
    public abstract record Input(string Label) : CardElement
    {
        public bool? IsRequired { get; init; }

        public string? ErrorMessage { get; init; }
    }

    public sealed record InputText(string Label) : Input(Label)
    {
        public string? Value { get; init; }

        public string? Placeholder { get; init; }

        public bool? IsMultiline { get; init; }

        /// <summary>UTF-16 units.</summary>
        public int? MaxLength { get; init; }

        /// <summary><c>text</c>, <c>tel</c>, <c>url</c>, <c>email</c>.</summary>
        public string? Style { get; init; }
    }

    public sealed record InputNumber(string Label) : Input(Label)
    {
        public decimal? Value { get; init; }

        public string? Placeholder { get; init; }

        public decimal? Min { get; init; }

        public decimal? Max { get; init; }
    }

    public sealed record InputDate(string Label) : Input(Label)
    {
        /// <summary>ISO 8601 date.</summary>
        public string? Value { get; init; }

        public string? Min { get; init; }

        public string? Max { get; init; }
    }

    public sealed record InputTime(string Label) : Input(Label)
    {
        /// <summary>HH:mm.</summary>
        public string? Value { get; init; }
    }

    public sealed record InputChoiceSet(string Label, IReadOnlyList<CardChoice> Choices) : Input(Label)
    {
        /// <summary>One value, or several joined by commas.</summary>
        public string? Value { get; init; }

        public string? Placeholder { get; init; }

        public bool? IsMultiSelect { get; init; }

        /// <summary><c>compact</c> or <c>expanded</c>.</summary>
        public string? Style { get; init; }

        public bool Wrap => true;
    }
}
