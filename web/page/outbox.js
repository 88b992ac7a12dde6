// Remembers which message of this visit was not sent, until it is, or until a later one is.

/** A piece of the store's middleware; `onChange` gets the unsent activity, or nothing. */
export function watchOutbox(onChange) {
  const pending = new Map();
  let unsent;

  function turn(next) {
    if (next !== unsent) {
      unsent = next;
      onChange(next);
    }
  }

  return () => next => action => {
    const mine = action.meta?.clientActivityID;
    const activity = action.payload?.activity;
    switch (action.type) {
      case 'DIRECT_LINE/POST_ACTIVITY':
        if (!activity.id && activity.channelData?.clientActivityID) {
          // Sent again: Web Chat adds it at the end and would leave the failed one standing. What never arrived has no id.
          next({ type: 'DIRECT_LINE/DELETE_ACTIVITY', payload: { activityID: undefined } });
        }
        break;
      case 'DIRECT_LINE/POST_ACTIVITY_PENDING':
        pending.set(mine, activity);
        break;
      case 'DIRECT_LINE/POST_ACTIVITY_REJECTED':
        // A change of language is asked again with every later message; only what a person said is worth a notice.
        if (pending.get(mine)?.type === 'message') {
          turn(pending.get(mine));
        }
        pending.delete(mine);
        break;
      case 'DIRECT_LINE/POST_ACTIVITY_FULFILLED':
        if (pending.get(mine)?.type === 'message') {
          turn(undefined);
        }
        pending.delete(mine);
        break;
      case 'DIRECT_LINE/INCOMING_ACTIVITY':
        if (unsent && activity.channelData?.clientActivityID === unsent.channelData?.clientActivityID) {
          turn(undefined);
        }
        break;
    }
    return next(action);
  };
}
