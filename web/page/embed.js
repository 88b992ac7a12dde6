// Puts PartnerBot into a page of the intranet:
//   <script src="https://partnerbot.example.org/embed.js" data-lang="de" defer></script>
// Adds one button and, once it is pressed, one frame. Reads nothing of the page but its language; no cookies, no storage.
(() => {
  'use strict';
  const script = document.currentScript;
  const origin = new URL(script.src).origin;
  const tag = script.dataset.lang || document.documentElement.lang || navigator.language;
  const language = /^de\b/i.test(tag) ? 'de' : 'en';
  const words = __TEXTS__[language];
  const mark = new DOMParser().parseFromString(__MARK__, 'image/svg+xml').documentElement; // inline: the page's policy may forbid foreign images

  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet(); // allowed under a strict content policy, unlike a style element
  sheet.replaceSync(`
    :host { all: initial; }
    button { font: 600 16px/1 system-ui, sans-serif; cursor: pointer; border: 0; color: #fff; background: #14565a; }
    button:hover { background: #0e4245; }
    button:focus-visible { outline: 3px solid #f2b457; outline-offset: 2px; }
    .open { position: fixed; z-index: 2147483000; right: 20px; bottom: 20px; display: flex; align-items: center; gap: 10px;
      min-height: 56px; padding: 6px 22px 6px 8px; border-radius: 28px; box-shadow: 0 6px 24px rgb(0 0 0 / .25); }
    .open[hidden] { display: none; }
    .open svg { width: 44px; height: 44px; }
    dialog { position: fixed; z-index: 2147483000; inset: auto 20px 20px auto; margin: 0; padding: 0; border: 1px solid #cfc7b9; border-radius: 16px; overflow: hidden;
      width: min(440px, calc(100vw - 40px)); height: min(720px, calc(100dvh - 40px)); background: #f7f4ee; box-shadow: 0 12px 48px rgb(0 0 0 / .3); }
    dialog[open] { display: flex; flex-direction: column; }
    .bar { display: flex; justify-content: space-between; align-items: center; background: #14565a; color: #fff; font: 600 16px/1 system-ui, sans-serif; padding-left: 16px; }
    .close { width: 48px; height: 48px; display: grid; place-items: center; }
    iframe { border: 0; flex: 1; width: 100%; }
    @media (max-width: 500px) { dialog { inset: 0; width: 100vw; height: 100dvh; max-width: none; max-height: none; border: 0; border-radius: 0; } }
    @media print { :host { display: none; } }
  `);
  root.adoptedStyleSheets = [sheet];

  const add = (parent, name, properties) => parent.appendChild(Object.assign(document.createElement(name), properties));

  const opener = add(root, 'button', { type: 'button', className: 'open' });
  opener.setAttribute('aria-haspopup', 'dialog');
  opener.setAttribute('aria-label', words.open);
  opener.lang = language;
  opener.append(document.importNode(mark, true));
  add(opener, 'span', { textContent: 'PartnerBot' });

  const dialog = add(root, 'dialog', { lang: language });
  dialog.setAttribute('aria-label', words.chat);
  const bar = add(dialog, 'div', { className: 'bar' });
  add(bar, 'span', { textContent: 'PartnerBot' });
  const closer = add(bar, 'button', { type: 'button', className: 'close', title: words.close });
  closer.setAttribute('aria-label', words.close);
  closer.textContent = '✕';
  let frame;

  function open() {
    frame ??= add(dialog, 'iframe', { src: `${origin}/?embed=1&lang=${language}`, title: words.chat });
    dialog.show(); // not modal: the page behind stays in use
    opener.hidden = true;
    frame.focus();
  }

  function close() {
    dialog.close();
    opener.hidden = false;
    opener.focus();
  }

  opener.addEventListener('click', open);
  closer.addEventListener('click', close);
  dialog.addEventListener('keydown', event => event.key === 'Escape' && (event.stopPropagation(), close()));
  addEventListener('message', event => {
    if (frame && event.source === frame.contentWindow && event.origin === origin && event.data === 'partnerbot:close') {
      close();
    }
  });

  const place = () => document.body.append(host);
  document.body ? place() : addEventListener('DOMContentLoaded', place);
})();
