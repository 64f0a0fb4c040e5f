import { keyFingerprint, readVerifierKey } from '@pingyi/record';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { getLogSchema } from './get-log.schemas.ts';

/** A key of the log as people compare it. */
function described(vkey: string) {
  const key = readVerifierKey(vkey);
  if (!key.ok) throw new Error('the log has a key that is none');
  return { vkey, fingerprint: keyFingerprint(key.value), origin: key.value.name };
}

/** Which log this is: what a notice prints and a verifier asks for first. */
export function getLog(api: Api, { log }: ApiParts): void {
  api.get('/log', { schema: getLogSchema, config: { access: 'open' } }, async () => {
    const [vkeys, size] = await Promise.all([log.keys(), log.size()]);
    const keys = vkeys.map(described);
    const newest = keys.at(-1);
    if (newest === undefined) throw new Error('the log has no key');
    return { ...newest, size, keys: keys.map(({ vkey, fingerprint }) => ({ vkey, fingerprint })) };
  });
}
