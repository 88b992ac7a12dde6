// The part of an observable that Web Chat uses: subscribe with next, error and complete; unsubscribe.

/** A stream that we push into; a new listener first hears the last value if one was given to `start` or pushed since. */
export function stream(...start) {
  const listeners = new Set();
  let last = start;
  const remembers = start.length > 0;
  return {
    push(value) {
      if (remembers) {
        last = [value];
      }
      listeners.forEach(listener => listener.next?.(value));
    },
    subscribe(listener, error, complete) {
      const known = typeof listener === 'function' ? { next: listener, error, complete } : listener;
      listeners.add(known);
      last.forEach(value => known.next?.(value));
      return { unsubscribe: () => listeners.delete(known) };
    }
  };
}

/** A stream of one value to come. */
export const soon = start => ({
  subscribe(listener, error, complete) {
    const known = typeof listener === 'function' ? { next: listener, error, complete } : listener;
    let listening = true;
    start(() => listening).then(
      value => listening && (known.next?.(value), known.complete?.()),
      reason => listening && known.error?.(reason)
    );
    return { unsubscribe: () => (listening = false) };
  }
});

export const first = source =>
  new Promise((resolve, reject) => {
    const subscription = source.subscribe(value => (resolve(value), queueMicrotask(() => subscription?.unsubscribe())), reject, resolve);
  });

export const sleep = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));
