// A link to a plan, and where it says so to a step of it: /?plan=ID&step=NAME. The bot is told once; a reload does not tell it again.

/** What the address asks for, which is taken out of it; null when there is nothing. */
export function takePlace(address = new URL(location), replace = next => history.replaceState(null, '', next)) {
  const plan = address.searchParams.get('plan');
  const step = address.searchParams.get('step');
  if (!plan || !/^[\w-]{1,64}$/.test(plan)) {
    return null;
  }
  address.searchParams.delete('plan');
  address.searchParams.delete('step');
  replace(address);
  return { plan, ...(step && /^[\w-]{1,40}$/.test(step) && { step }) };
}

/** Tells the bot as soon as it is there. */
export function openWhenConnected(store, place) {
  const stop = store.subscribe(() => {
    if (store.getState().connectivityStatus === 'connected') {
      stop();
      // not from inside the store's own call
      queueMicrotask(() => store.dispatch({ type: 'WEB_CHAT/SEND_EVENT', payload: { name: 'open', value: place } }));
    }
  });
}
