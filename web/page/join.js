// An invitation by link: /?join=CODE. The code is said as the person's first words, once, and does not stay in the address.

const longest = 40;

/** The code in the address, which is taken out of it, so that a reload or a passed-on address does not say it again; null when there is none. */
export function takeCode(address = new URL(location), replace = next => history.replaceState(null, '', next)) {
  const code = address.searchParams.get('join')?.trim().slice(0, longest);
  if (!code) {
    return null;
  }
  address.searchParams.delete('join');
  replace(address);
  return code;
}

/** Says the code as soon as there is somebody to hear it. */
export function sayWhenConnected(store, code) {
  const stop = store.subscribe(() => {
    if (store.getState().connectivityStatus === 'connected') {
      stop();
      // not from inside the store's own call
      queueMicrotask(() => store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'keyboard', text: code } }));
    }
  });
}
