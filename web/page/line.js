// A Direct Line connection that outlives its token. Web Chat is given this one object for the whole visit; beneath it the
// library's connection is replaced whenever it ends (token expired, server restarted, conversation gone), with the conversation
// and the watermark carried over. So the transcript, the draft and the focus stay where they are.
import { first, sleep, soon, stream } from './streams.js';

const online = 2;
const untilGivenUp = 16_000; // done trying before Web Chat offers "send again" after 20 s
const longest = 25_000; // the library itself would try in silence for a quarter of an hour
const settling = 1_000; // after a reconnect: time for the echo of a message whose answer was lost

/**
 * @param open (options) => the library's connection
 * @param askPass () => Promise of {token, conversationId}; throws an error with `state` when the server refuses
 * @param mend activity => activity, before Web Chat sees it
 * @param onState called with connecting, online, restoring, unreachable, offline, elsewhere, signedOut or forbidden
 */
export function openLine({ open, domain, locale, askPass, mend, onState }) {
  const activities = stream();
  const statuses = stream(0);
  const heard = new Set();
  let inner;
  let conversation;
  let watermark = '';
  let state = 'connecting';
  let wake = () => {};
  let dialling = false;

  function turn(next) {
    if (next !== state) {
      state = next;
      onState(next);
    }
  }

  function hear(activity) {
    const mine = activity.channelData?.clientActivityID;
    if (mine) {
      heard.add(mine);
    }
    activities.push(mend(activity));
  }

  // The library says "online" while its socket is down and waits up to 15 s in silence; the socket itself knows better.
  function watch(connection) {
    if (!connection.services?.WebSocket) {
      return;
    }
    connection.services = {
      ...connection.services,
      random: () => Math.random() / 4, // 3 to 6 s instead of 3 to 15
      WebSocket: class extends connection.services.WebSocket {
        constructor(...address) {
          super(...address);
          const latest = (connection.socket = this);
          const counts = () => inner === connection && connection.socket === latest;
          this.addEventListener('open', () => counts() && turn('online'));
          this.addEventListener('close', event => {
            if (counts() && event.reason === 'collision') {
              hangUp(); // else the two windows would take the conversation from each other for ever
              turn('elsewhere');
            } else if (counts() && !dialling) {
              turn(navigator.onLine ? 'restoring' : 'offline');
            }
          });
        }
      }
    };
  }

  function hangUp() {
    const former = inner;
    inner = undefined;
    if (former) {
      watermark = former.watermark || watermark;
      former.subscriptions?.forEach(subscription => subscription.unsubscribe());
      former.end();
    }
  }

  function dial(pass) {
    const same = conversation === pass.conversationId;
    conversation = undefined; // until it has answered: one that the server does not know can only be begun
    watermark = same ? watermark : '';
    const connection = open({
      domain,
      token: pass.token,
      ...(same ? { conversationId: pass.conversationId, watermark } : { conversationStartProperties: { locale: locale() } })
    });
    inner = connection;
    watch(connection);
    return new Promise((resolve, reject) => {
      const lost = () => (inner === connection ? (reject(new Error('ended')), redial()) : undefined);
      connection.subscriptions = [
        connection.connectionStatus$.subscribe(status => {
          if (status === online) {
            conversation = pass.conversationId;
            statuses.push(online);
            resolve();
          } else if (status > online) {
            queueMicrotask(lost); // not from inside the library's own call
          }
        }),
        connection.activity$.subscribe(hear, lost)
      ];
    });
  }

  async function redial() {
    if (dialling) {
      return;
    }
    dialling = true;
    hangUp();
    for (let attempt = 0; ; attempt++) {
      turn(!navigator.onLine ? 'offline' : attempt > 3 ? 'unreachable' : statuses.online ? 'restoring' : 'connecting');
      try {
        await Promise.race([dial(await askPass()), sleep(longest).then(() => Promise.reject(new Error('no answer')))]);
        break;
      } catch (trouble) {
        hangUp();
        if (trouble.state) {
          turn(trouble.state);
        }
        const pause = Math.min(500 * 2 ** attempt, 15_000) * (0.75 + Math.random() / 2);
        await Promise.race([trouble.state ? sleep(60_000) : sleep(pause), new Promise(resolve => (wake = resolve))]);
      }
    }
    dialling = false;
    statuses.online = true;
    turn('online');
  }

  async function whenOnline(until) {
    while (state !== 'online' && Date.now() < until) {
      await sleep(100);
    }
    return state === 'online';
  }

  // 403 means the message was not taken, and the next token sends it. A server error or a lost answer may have taken it:
  // then the echo tells, and only without one is it sent again, under the same clientActivityID.
  async function deliver(activity, wanted) {
    const mine = activity.channelData?.clientActivityID;
    const until = Date.now() + untilGivenUp;
    for (let pause = 300; wanted() && Date.now() < until; pause = Math.min(pause * 2, 2_400)) {
      if (await whenOnline(until)) {
        const id = await first(inner.postActivity(activity));
        if (id !== 'retry') {
          return id;
        }
      }
      await sleep(pause);
      if (await whenOnline(until)) {
        await sleep(heard.has(mine) ? 0 : settling);
      }
      if (heard.has(mine)) {
        return mine;
      }
    }
    throw new Error('The message could not be delivered.');
  }

  function resume(...from) {
    wake();
    if (from.includes(state)) {
      redial();
    }
  }

  addEventListener('online', () => resume('restoring', 'offline'));
  addEventListener('focus', () => resume('elsewhere'));
  addEventListener('offline', () => turn('offline'));

  return {
    activity$: {
      subscribe(...listener) {
        const subscription = activities.subscribe(...listener);
        if (!inner && !dialling) {
          statuses.push(1);
          redial();
        }
        return subscription;
      }
    },
    connectionStatus$: statuses,
    get token() {
      return inner?.token;
    },
    postActivity: activity => soon(wanted => deliver(activity, wanted)),
    end: hangUp,
    tryNow: () => resume('elsewhere', 'restoring')
  };
}
