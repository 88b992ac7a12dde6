// Asks our own server for a Direct Line token. The user parameter counts in Development only; elsewhere the server ignores it.

/** The server answered and will not give a token: `state` is signedOut or forbidden. */
export class Refused extends Error {
  constructor(state) {
    super(state);
    this.state = state;
  }
}

export async function askPass(language) {
  const user = new URLSearchParams(location.search).get('user');
  const address = `/api/webchat/token${user ? `?user=${encodeURIComponent(user)}` : ''}`;
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
    body: '{}',
    cache: 'no-store',
    redirect: 'manual', // a redirect leads to a sign-in page, which a reload shows and a fetch cannot
    signal: AbortSignal.timeout(20_000)
  });
  if (answer.status === 401 || answer.type === 'opaqueredirect') {
    throw new Refused('signedOut');
  }
  if (answer.status === 403) {
    console.warn((await answer.json().catch(() => null))?.error?.message ?? 'The server refused a token.'); // for whoever sets PartnerBot up
    throw new Refused('forbidden');
  }
  if (!answer.ok) {
    throw new Error(`token: ${answer.status}`);
  }
  return answer.json();
}
