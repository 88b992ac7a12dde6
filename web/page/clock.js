// When a message was sent, in the reader's own way of writing time. Web Chat's own formatter writes German times as "7:18 PM".

const day = date => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

export function tell(date, locale, words, now = new Date()) {
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(date);
  const days = Math.round((day(now) - day(date)) / 86_400_000);
  if (days === 0) {
    return words.today.replace('{time}', time);
  }
  if (days === 1) {
    return words.yesterday.replace('{time}', time);
  }
  return new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'long', year: days > 300 ? 'numeric' : undefined, hour: 'numeric', minute: '2-digit' }).format(date);
}

/** Web Chat asks this what to show beneath a message; sending and failing stay Web Chat's own words. */
export const tellTimes = (locale, words) => () => next => details => {
  const usual = next(details);
  const { activity, hideTimestamp, sendState } = details;
  const date = new Date(activity.timestamp);
  if (sendState === 'sending' || sendState === 'send failed' || Number.isNaN(date.getTime())) {
    return usual;
  }
  // Web Chat does not hand out React; an element is a plain record, so this one is made from the one it made.
  return {
    ...usual,
    type: 'time',
    props: {
      className: hideTimestamp ? 'unseen' : 'webchat__activity-status sent',
      dateTime: date.toISOString(),
      children: tell(date, locale, words)
    }
  };
};
