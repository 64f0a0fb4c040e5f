import { totpAt } from '../../packages/server/src/rehearsal/totp.ts';

const password = 'drei graue Esel 走路';
const office = { role: 'office', scope: { kind: 'installation' } };

/** A browser of somebody: keeps the cookies of one server. */
function browserOf(address: string) {
  const cookies = new Map<string, string>();
  const post = async (path: string, body: object): Promise<Record<string, unknown>> => {
    const cookie = [...cookies].map((pair) => pair.join('=')).join('; ');
    const answer = await fetch(`${address}/api/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'pingyi-client': 'e2e', cookie },
      body: JSON.stringify(body),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
      cookies.set(name, value);
    }
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${text}`);
    return text === '' ? {} : JSON.parse(text);
  };
  return { post, cookie: () => `pingyi.session_token=${cookies.get('pingyi.session_token')}` };
}

/** Sets up the second factor of whoever is signed in. */
async function enrol({ post }: ReturnType<typeof browserOf>): Promise<void> {
  const { secret } = await post('me/second-factor', { password });
  await post('me/second-factor/confirmation', { code: totpAt(String(secret), Date.now()) });
}

/**
 * Takes a new server through its first minutes, as people do: the set-up link opens the administrator,
 * who invites the office. Four acts are recorded; gives the cookie of the office.
 *
 * @param midway called before the fourth act
 */
export async function setUpOffice(
  address: string,
  token: string,
  midway: (address: string) => Promise<void> = async () => undefined,
): Promise<string> {
  const administrator = browserOf(address);
  await administrator.post('set-up', { token, userName: 'root', password, name: null });
  await enrol(administrator);
  const invitation = { grants: [office], name: null, phone: null };
  const { link } = await administrator.post('invitations', invitation);
  const clerk = browserOf(address);
  const invited = String(link).replace(/^.*=/su, '');
  await clerk.post('invitations/accept', { token: invited, userName: 'clerk', password });
  await midway(address);
  await enrol(clerk);
  return clerk.cookie();
}
