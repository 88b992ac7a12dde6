// How Web Chat and its cards are dressed. Every colour is a custom property of page.css, so a change of theme redraws nothing.

const font = 'var(--font)';

export const styleOptions = mark => ({
  accent: 'var(--accent)',
  subtle: 'var(--ink-soft)',
  backgroundColor: 'transparent',
  primaryFont: font,
  monospaceFont: 'var(--font-mono)',
  fontSizeSmall: '0.8125rem',
  paddingRegular: 12,
  paddingWide: 18,

  avatarSize: 36,
  botAvatarInitials: 'PB',
  botAvatarImage: mark,
  botAvatarBackgroundColor: 'var(--accent)',
  showAvatarInGroup: 'sender',

  bubbleBackground: 'var(--surface)',
  bubbleBorderColor: 'var(--line)',
  bubbleBorderRadius: 16,
  bubbleTextColor: 'var(--ink)',
  bubbleFromUserBackground: 'var(--mine)',
  bubbleFromUserBorderColor: 'var(--mine)',
  bubbleFromUserBorderRadius: 16,
  bubbleFromUserTextColor: 'var(--on-mine)',
  bubbleMaxWidth: 620,
  bubbleMinWidth: 120,
  bubbleMinHeight: 44,
  bubbleNubOffset: 0,
  bubbleNubSize: 0,
  bubbleFromUserNubOffset: 0,
  bubbleFromUserNubSize: 0,

  emojiSet: {}, // "8)" is the end of a list, not a face; `false` draws a warning
  hideToaster: true, // the page has its own line for the connection
  hideUploadButton: false, // lists of organisations come as files
  uploadAccept: '.csv,.xlsx,.txt,.tsv',
  uploadMultiple: false,
  enableUploadThumbnail: false, // would need a worker
  groupTimestamp: 300_000,
  markdownRenderHTML: false, // what a person wrote comes back as text, never as elements

  sendBoxBackground: 'var(--surface)',
  sendBoxBorderTop: 'none',
  sendBoxHeight: 52,
  sendBoxTextColor: 'var(--ink)',
  sendBoxTextWrap: true,
  sendBoxPlaceholderColor: 'var(--ink-soft)',
  sendBoxButtonAlignment: 'bottom',
  sendBoxButtonColor: 'var(--accent)',
  sendBoxButtonColorOnDisabled: 'var(--ink-soft)',
  sendBoxButtonShadeColorOnActive: 'var(--tint)',
  sendBoxButtonShadeColorOnHover: 'var(--tint)',
  sendBoxButtonShadeColorOnDisabled: 'transparent',
  sendBoxButtonShadeBorderRadius: 12,
  sendBoxButtonShadeInset: 4,
  sendBoxButtonKeyboardFocusIndicatorBorderColor: 'var(--accent)',
  sendBoxButtonKeyboardFocusIndicatorBorderRadius: 12,
  sendBoxButtonKeyboardFocusIndicatorBorderWidth: 2,

  scrollToEndButtonBehavior: 'any',

  suggestedActionLayout: 'flow',
  suggestedActionHeight: 44,
  suggestedActionBorderRadius: 22,
  suggestedActionBorderWidth: 1,
  suggestedActionBackgroundColor: 'var(--surface)',
  suggestedActionBorderColor: 'var(--accent)',
  suggestedActionTextColor: 'var(--accent)',
  suggestedActionBackgroundColorOnHover: 'var(--tint)',
  suggestedActionBackgroundColorOnActive: 'var(--tint)',
  suggestedActionBackgroundColorOnFocus: 'var(--surface)',
  suggestedActionBorderColorOnDisabled: 'var(--line)',
  suggestedActionTextColorOnDisabled: 'var(--ink-soft)',
  suggestedActionKeyboardFocusIndicatorBorderColor: 'transparent', // chat.css draws one that can be seen
  suggestedActionsVisualKeyboardIndicatorColor: 'transparent',

  transcriptActivityVisualKeyboardIndicatorColor: 'var(--accent)',
  transcriptActivityVisualKeyboardIndicatorStyle: 'solid',
  transcriptActivityVisualKeyboardIndicatorWidth: 2,
  transcriptVisualKeyboardIndicatorColor: 'var(--accent)',
  transcriptOverlayButtonBackground: 'var(--accent)',
  transcriptOverlayButtonBackgroundOnFocus: 'var(--accent-strong)',
  transcriptOverlayButtonBackgroundOnHover: 'var(--accent-strong)',
  transcriptOverlayButtonColor: 'var(--on-accent)',
  transcriptTerminatorBackgroundColor: 'var(--ink-soft)',
  transcriptTerminatorColor: 'var(--paper)',
  timestampColor: 'var(--ink-soft)',

  cardEmphasisBackgroundColor: 'var(--shade)',
  cardPushButtonBackgroundColor: 'var(--accent)',
  cardPushButtonTextColor: 'var(--on-accent)'
});

const ink = { default: 'var(--ink)', subtle: 'var(--ink-soft)' };
const both = colour => ({ default: colour, subtle: colour });
const foregroundColors = {
  default: ink,
  dark: ink,
  light: ink,
  accent: both('var(--accent)'),
  good: both('var(--good)'),
  warning: both('var(--warning)'),
  attention: both('var(--attention)')
};
const container = backgroundColor => ({ backgroundColor, foregroundColors });
const fact = weight => ({ color: 'default', size: 'default', isSubtle: weight === 'default', weight, wrap: true });

export const hostConfig = {
  supportsInteractivity: true,
  fontFamily: font,
  fontSizes: { small: 14, default: 16, medium: 17, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 20, default: 24, medium: 25, large: 28, extraLarge: 32 },
  spacing: { small: 6, default: 12, medium: 16, large: 24, extraLarge: 32, padding: 18 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  imageSizes: { small: 40, medium: 80, large: 160 },
  containerStyles: {
    default: container('transparent'),
    emphasis: container('var(--shade)'),
    accent: container('var(--tint)'),
    good: container('var(--good-tint)'),
    warning: container('var(--warning-tint)'),
    attention: container('var(--attention-tint)')
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { color: 'default', size: 'default', weight: 'bolder', isSubtle: false, suffix: ' *' },
      optionalInputs: { color: 'default', size: 'default', weight: 'bolder', isSubtle: false }
    },
    errorMessage: { color: 'attention', size: 'small', spacing: 'small', weight: 'default' }
  },
  actions: {
    actionAlignment: 'left',
    actionsOrientation: 'horizontal',
    buttonSpacing: 8,
    maxActions: 100,
    showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'emphasis' },
    spacing: 'medium'
  },
  adaptiveCard: { allowCustomStyle: false },
  imageSet: { imageSize: 'medium', maxImageHeight: 100 },
  factSet: { title: { ...fact('default'), maxWidth: 180 }, value: { ...fact('bolder'), isSubtle: false, weight: 'default' }, spacing: 16 },
  textStyles: { heading: { size: 'medium', weight: 'bolder', color: 'default', fontType: 'default', isSubtle: false } },
  textBlock: { headingLevel: 2 }
};
