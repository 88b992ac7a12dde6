// What a reader chose: language and theme. Kept in this browser only; where storage is forbidden, kept until the page closes.
const held = new Map();

function read(name) {
  try {
    return localStorage.getItem(`partnerbot.${name}`) ?? held.get(name);
  } catch {
    return held.get(name);
  }
}

function write(name, value) {
  held.set(name, value);
  try {
    localStorage.setItem(`partnerbot.${name}`, value);
  } catch {
    // forbidden by policy: `held` serves this visit
  }
}

const isGerman = tag => /^de\b/i.test(tag ?? '');

/** The language to start in: the address (an embedding page), then the last choice, then the browser. */
export function firstLanguage(address = new URLSearchParams(location.search)) {
  const named = address.get('lang') ?? read('language') ?? navigator.languages?.find(tag => /^(de|en)\b/i.test(tag)) ?? navigator.language;
  return isGerman(named) ? 'de' : 'en';
}

export const keepLanguage = language => write('language', language);

export const localeOf = language => (language === 'de' ? 'de-DE' : 'en-US');

export const theme = () => read('theme') ?? 'auto';

/** auto → light → dark → auto */
export function nextTheme() {
  const next = { auto: 'light', light: 'dark', dark: 'auto' }[theme()] ?? 'auto';
  write('theme', next);
  if (next === 'auto') {
    document.documentElement.removeAttribute('data-theme');
  } else {
    document.documentElement.dataset.theme = next;
  }
  return next;
}

// What is being typed belongs to this tab and this visit: a reload for signing in brings it back.
export const draft = {
  read() {
    try {
      return sessionStorage.getItem('partnerbot.draft') ?? '';
    } catch {
      return '';
    }
  },
  write(text) {
    try {
      if (text) {
        sessionStorage.setItem('partnerbot.draft', text);
      } else {
        sessionStorage.removeItem('partnerbot.draft');
      }
    } catch {
      // forbidden by policy: a reload then loses the draft, as on any other page
    }
  }
};
