'use strict';
// node talk.js BASE-URL ws|poll [--user=NAME] [--locale=TAG] LINE...
// Says each line and waits for its replies. Every activity of the bot goes to standard output as one line of JSON, what happens besides to
// standard error. Ends with 0 when each line was answered, 1 when one was not, 2 when it was called wrongly.
const { pretend } = require('./browser');

const patience = 20000;
const quiet = 500;
const [base, mode, ...rest] = process.argv.slice(2);
const option = (name) => rest.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3);
const user = option('user');
const locale = option('locale') ?? 'de-DE';
const lines = rest.filter((word) => !word.startsWith('--'));
if (!base || !['ws', 'poll'].includes(mode)) {
  console.error('node talk.js BASE-URL ws|poll [--user=NAME] [--locale=TAG] LINE...');
  process.exit(2);
}

const origin = new URL(base).origin;
pretend(origin);
const { DirectLine, ConnectionStatus } = require('botframework-directlinejs');

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(condition, what) {
  for (let waited = 0; !condition(); waited += 20) {
    if (waited > patience) {
      throw new Error(`${what} did not come within ${patience / 1000} s`);
    }
    await pause(20);
  }
}

async function askToken() {
  const query = user === undefined ? '' : `?user=${encodeURIComponent(user)}`;
  const answer = await fetch(`${origin}/api/webchat/token${query}`, { method: 'POST', headers: { origin } });
  if (!answer.ok) {
    throw new Error(`no token: ${answer.status} ${await answer.text()}`);
  }
  return answer.json();
}

// "retry" is the client's word for a message that was not taken but may be taken later, as when one types too fast.
async function say(client, activity) {
  for (const begun = Date.now(); Date.now() - begun < patience; await pause(1000)) {
    const id = await client.postActivity(activity).toPromise();
    if (typeof id === 'string' && id !== 'retry') {
      return id;
    }
    console.error(`"${activity.text}" was not taken yet`);
  }
  throw new Error(`"${activity.text}" was not taken`);
}

async function main() {
  const { token, conversationId, userId } = await askToken();
  console.error(`conversation ${conversationId} as ${userId}`);
  const client = new DirectLine({ token, domain: `${origin}/v3/directline`, webSocket: mode === 'ws', pollingInterval: 200, conversationStartProperties: { locale } });
  let status = ConnectionStatus.Uninitialized;
  let lastHeard = Date.now();
  const echoed = new Set();
  const answered = new Set();
  client.connectionStatus$.subscribe((now) => {
    status = now;
    console.error(`status ${ConnectionStatus[now]}`);
  });
  client.activity$.subscribe(
    (activity) => {
      lastHeard = Date.now();
      if (activity.from.role === 'bot') {
        answered.add(activity.replyToId);
        console.log(JSON.stringify(activity));
      } else {
        echoed.add(activity.id);
      }
    },
    (trouble) => console.error(`stream ended: ${trouble.message ?? trouble}`));

  await until(() => status === ConnectionStatus.Online, 'the connection');
  for (const [number, text] of lines.entries()) {
    const id = await say(client, { type: 'message', text, from: { id: userId }, channelData: { clientActivityID: `${conversationId}-${Date.now()}-${number}` } });
    await until(() => echoed.has(id) && answered.has(id), `the answer to "${text}"`);
  }
  await until(() => Date.now() - lastHeard > quiet, 'silence');
  client.end();
}

main().then(
  () => process.exit(0),
  (trouble) => {
    console.error(trouble.message);
    process.exit(1);
  });
