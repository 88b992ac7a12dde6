// Makes the board a tab of Teams: its theme, its sign-in, its links. Outside of Teams there is nothing to do.
const root = document.documentElement;
const script = document.getElementById('tab-script');

if (root.hasAttribute('data-teams')) {
  await load(script.dataset.teams);
  await begin(window.microsoftTeams);
}

function load(address) {
  return new Promise((resolve, reject) => {
    const element = document.createElement('script');
    element.nonce = script.nonce;
    element.src = address;
    element.onload = resolve;
    element.onerror = () => reject(new Error('The script of Teams was not loaded.'));
    document.head.append(element);
  });
}

async function begin(teams) {
  try {
    await teams.app.initialize();
  } catch {
    return; // opened in a browser with a theme in its address: the page is readable as it is
  }
  const context = await teams.app.getContext();
  show(context.app.theme);
  teams.app.registerOnThemeChangeHandler(show);

  document.addEventListener('click', event => follow(teams, event));
  addEventListener('popstate', () => go(teams, location.pathname + location.search, false));

  const deep = context.page?.subPageId;
  if (deep && /^[\w-]{1,64}$/.test(deep)) {
    await go(teams, `/plans/${deep}${location.search}`, true);
  } else if (document.querySelector('main[data-signed-out]')) {
    await go(teams, location.pathname + location.search, false);
  }
  if (location.pathname === '/plans/configure') {
    choose(teams.pages.config);
  }
}

function show(theme) {
  root.dataset.theme = { dark: 'dark', contrast: 'contrast' }[theme] ?? 'light';
}

/** Puts another page of ours into this one. Every request carries a token of Teams: a frame gets no cookies of ours to rely on. */
async function go(teams, address, remember) {
  const token = await teams.authentication.getAuthToken();
  const answer = await fetch(address, { headers: { Authorization: `Bearer ${token}`, Accept: 'text/html' }, cache: 'no-store' });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const main = page.querySelector('main');
  if (!main) {
    return;
  }
  document.querySelector('main').replaceWith(main);
  document.title = page.title;
  if (remember) {
    history.pushState(null, '', address);
  }
  scrollTo(0, 0);
  main.focus({ preventScroll: true });
}

function follow(teams, event) {
  const link = event.target.closest('a[href]');
  if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || link.target) {
    return;
  }
  const address = new URL(link.href);
  if (address.origin !== location.origin || (address.hash && address.pathname === location.pathname)) {
    return;
  }
  event.preventDefault();
  if ('chat' in link.dataset) {
    teams.app.openLink(chat(link));
  } else {
    go(teams, address.pathname + address.search, true);
  }
}

/** The chat with the bot, with the words written that lead to the plan and the step: sent by the person, never by us. */
const chat = link => `https://${script.dataset.host}/l/chat/0/0?users=28:${script.dataset.bot}&message=${encodeURIComponent(link.dataset.chat)}`;

function choose(config) {
  document.getElementById('choice')?.addEventListener('change', () => config.setValidityState(true));
  config.registerOnSaveHandler(save => {
    const plan = document.querySelector('#choice input:checked');
    const address = new URL(`/plans/${plan.value}`, location);
    config
      .setConfig({
        entityId: `plan-${plan.value}`,
        suggestedDisplayName: plan.dataset.title.slice(0, 64),
        contentUrl: `${address}?theme={app.theme}&locale={app.locale}`,
        websiteUrl: address.href
      })
      .then(save.notifySuccess, () => save.notifyFailure());
  });
}
