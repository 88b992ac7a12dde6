// What the card library does otherwise than a form should, put right before Web Chat sees a card; where pages of ours begin; and what a
// screen reader hears of a card.

const isCard = attachment => attachment?.contentType === 'application/vnd.microsoft.card.adaptive' && attachment.content;

function each(node, mend) {
  if (Array.isArray(node)) {
    return node.map(item => each(item, mend));
  }
  if (node && typeof node === 'object') {
    const inside = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, name === 'data' ? value : each(value, mend)]));
    return mend(inside);
  }
  return node;
}

// "1. Dezember 2026" is a day, not the first entry of a numbered list.
const day = text => (typeof text === 'string' && !text.includes('\n') ? text.replace(/^(\d{1,2})\. /, '$1\\. ') : text);

function mendPart(part) {
  if (part.type === 'Input.Number' && !part.isRequired && ('min' in part || 'max' in part)) {
    // An empty optional number with bounds counts as wrong, and the card could not be sent. The bot checks the bounds itself.
    const { min, max, ...free } = part;
    return free;
  }
  if (part.type === 'Action.OpenUrl' && /^\/(?![/\\])/.test(part.url)) {
    // A page of ours: the bot says the path, and where it begins is where this page was opened. Somebody chosen in the address stays chosen.
    const page = new URL(part.url, location.origin);
    const user = new URLSearchParams(location.search).get('user');
    user && page.searchParams.set('user', user);
    return { ...part, url: page.href };
  }
  if (part.type === 'TextBlock') {
    return { ...part, text: day(part.text) };
  }
  if (part.type === 'FactSet') {
    return { ...part, facts: part.facts?.map(fact => ({ ...fact, value: day(fact.value) })) };
  }
  return part;
}

/** The same activity with its cards mended. */
export const mendCards = activity =>
  activity.attachments?.some(isCard)
    ? { ...activity, attachments: activity.attachments.map(attachment => (isCard(attachment) ? { ...attachment, content: each(attachment.content, mendPart) } : attachment)) }
    : activity;

/** Read aloud is the card's text twin; Web Chat itself would read a second set of inputs that belong to nothing. */
export const readCards = () => next => details => {
  const usual = next(details);
  const twin = isCard(details.attachment) && (details.activity.text ? '' : details.attachment.content.fallbackText || details.activity.summary);
  return usual && twin ? () => ({ ...usual(), type: 'p', props: { children: twin } }) : usual;
};
