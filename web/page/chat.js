// Puts the conversation on the page.
import { mendCards, readCards } from './cards.js';
import { tellTimes } from './clock.js';
import { sayWhenConnected, takeCode } from './join.js';
import { openLine } from './line.js';
import { hostConfig, styleOptions } from './look.js';
import { noticesIn } from './notice.js';
import { openWhenConnected, takePlace } from './open.js';
import { watchOutbox } from './outbox.js';
import { askPass } from './pass.js';
import { draft, firstLanguage, keepLanguage, localeOf, nextTheme, theme } from './preferences.js';
import { newestQuestion } from './question.js';

const { WebChat } = window;
const script = document.getElementById('chat-script');
const waiting = document.getElementById('waiting');
waiting.hidden = false;

const texts = await (await fetch(script.dataset.texts)).json();
let language = firstLanguage();
const words = () => texts[language];
const notices = noticesIn(document.getElementById('notices'), words);

const store = WebChat.createStore(
  {},
  watchOutbox(unsent => notices.unsent(unsent && (() => store.dispatch({ type: 'DIRECT_LINE/POST_ACTIVITY', meta: { method: 'keyboard' }, payload: { activity: unsent } }))))
);

const line = openLine({
  open: WebChat.createDirectLine,
  domain: new URL('/v3/directline', location).href,
  locale: () => localeOf(language),
  mend: mendCards,
  askPass: () => askPass(language),
  onState(state) {
    waiting.hidden ||= !['connecting', 'offline'].includes(state);
    notices.connection(state, {
      signedOut: { action: 'signIn', onAction: () => location.reload() },
      unreachable: { action: 'tryNow', onAction: line.tryNow },
      elsewhere: { tone: 'calm', action: 'continue', onAction: line.tryNow },
      forbidden: { tone: 'trouble' }
    });
  }
});

// What was said before is shown from its end. What comes while somebody is here stops at its beginning, so that no answer runs past.
const style = { before: styleOptions(script.dataset.mark), now: { ...styleOptions(script.dataset.mark), autoScrollSnapOnPage: true } };
const times = { de: tellTimes(localeOf('de'), texts.de), en: tellTimes(localeOf('en'), texts.en) };
let spoken = false;
let question;

function render() {
  WebChat.renderWebChat(
    {
      directLine: line,
      store,
      nonce: script.nonce,
      locale: localeOf(language),
      styleOptions: spoken ? style.now : style.before,
      adaptiveCardsHostConfig: hostConfig,
      attachmentForScreenReaderMiddleware: readCards,
      activityStatusMiddleware: times[language],
      overrideLocalizedStrings: {
        ACTIVITY_STATUS_SEND_FAILED_RETRY: `${words().notSent} [${words().sendAgain}][RETRY]`,
        TEXT_INPUT_PLACEHOLDER: words().placeholder,
        TRANSCRIPT_MORE_MESSAGES: question ?? words().further
      }
    },
    document.getElementById('webchat')
  );
}

function translate() {
  document.documentElement.lang = language;
  document.title = words().title;
  document.querySelectorAll('[data-text]').forEach(element => (element.textContent = words()[element.dataset.text]));
  document.querySelectorAll('[data-label]').forEach(element => element.setAttribute('aria-label', words()[element.dataset.label]));
  document.querySelectorAll('[data-language]').forEach(button => button.setAttribute('aria-pressed', button.dataset.language === language));
  tellTheme();
  notices.redraw();
}

function speak(chosen) {
  if (chosen === language) {
    return;
  }
  language = chosen;
  keepLanguage(chosen);
  translate();
  render();
  // After Web Chat has taken the new locale over, so that the event itself already carries it.
  setTimeout(() => store.dispatch({ type: 'WEB_CHAT/SEND_EVENT', payload: { name: 'language', value: localeOf(chosen) } }), 50);
}

function tellTheme() {
  const label = { auto: 'themeAuto', light: 'themeLight', dark: 'themeDark' }[theme()];
  const button = document.getElementById('theme');
  button.dataset.now = theme();
  button.setAttribute('aria-label', words()[label]);
  button.title = words()[label];
}

document.querySelectorAll('[data-language]').forEach(button => button.addEventListener('click', () => speak(button.dataset.language)));
document.getElementById('theme').addEventListener('click', () => (nextTheme(), tellTheme()));
document.querySelectorAll('.settings [hidden]').forEach(element => (element.hidden = false));

// The list of plans is an answer like any other, so it is asked for like any other.
document.getElementById('plans').addEventListener('click', () =>
  store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'keyboard', text: words().plans } }));

document.querySelector('.skip').addEventListener('click', event => {
  event.preventDefault();
  (document.querySelector('[data-id="webchat-sendbox-input"]') ?? document.getElementById('chat')).focus();
});

// Inside another page's window the Escape key belongs to that page, which cannot hear it from here.
if (window.parent !== window) {
  addEventListener('keydown', event => event.key === 'Escape' && !event.defaultPrevented && window.parent.postMessage('partnerbot:close', '*'));
}

store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text: draft.read() } });
store.subscribe(() => draft.write(store.getState().sendBoxValue));
store.subscribe(() => {
  const { activities } = store.getState();
  const asked = newestQuestion(activities);
  const here = spoken || activities.some(({ channelData }) => channelData?.['webchat:send-status'] === 'sending');
  if (asked !== question || here !== spoken) {
    [question, spoken] = [asked, here];
    queueMicrotask(render); // not from inside the store's own call
  }
});

const invitation = takeCode();
if (invitation) {
  sayWhenConnected(store, invitation);
}

const place = takePlace();
if (place) {
  openWhenConnected(store, place);
}

// The board greets the same person, in Development too.
const user = new URLSearchParams(location.search).get('user');
if (user) {
  document.getElementById('board').search = `?user=${encodeURIComponent(user)}`;
}

translate();
render();
