import { roles } from '@pingyi/core';
import { isSetUpToken } from '../../../access/set-up-token.ts';
import type { Player } from '../../../example/cast.ts';
import { type ExampleCity, readExampleCity } from '../../../example/city.ts';
import { exampleStateOf } from '../../../example/example-state.ts';
import { loadExample, type OnProgress } from '../../../example/load-example.ts';
import { makeSignInLink } from '../../../example/sign-in-links.ts';
import type { Api } from '../../api.ts';
import type { ApiParts } from '../../parts.ts';
import { ProblemError } from '../../problems/problem.ts';
import { progressLines } from '../../progress-lines.ts';
import { originOf } from '../../same-origin.ts';
import { sendLines } from '../../send-lines.ts';
import { exampleLinkSchema, loadExampleSchema } from './example.schemas.ts';

interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * Whoever holds the set-up link, on an installation that is empty or holds nothing but the example.
 *
 * @throws ProblemError for anybody else, and on any other installation
 */
async function mustHoldSetUpLink({ database }: ApiParts, token: string): Promise<void> {
  if (!(await isSetUpToken(database.queries, token)))
    throw new ProblemError({ code: 'link-over', facts: {} });
  if ((await exampleStateOf(database.queries)) === 'in-use')
    throw new ProblemError({ code: 'installation-in-use', facts: {} });
}

async function castOfExample(
  { database, exampleCity }: ApiParts,
  onProgress?: OnProgress,
): Promise<readonly Player[]> {
  const given = { cityFile: exampleCity, now: Date.now() };
  const loaded = await loadExample(database.queries, given, onProgress);
  if (loaded.ok) return loaded.cast;
  const code = loaded.why === 'in-use' ? 'installation-in-use' : loaded.why;
  throw new ProblemError({ code, facts: {} });
}

function told({ key, role, holder, unit }: Player, { units }: ExampleCity) {
  const name = units.find(({ id }) => id === unit)?.name ?? null;
  return { key, role: roles[role], holder, unit: name };
}

/** Loads the example city, with progress for whoever asks for lines, and tells who is in it. */
export function loadExampleCity(api: Api, parts: ApiParts): void {
  api.post(
    '/example',
    { schema: loadExampleSchema, config: { access: 'open' } },
    async (request, reply) => {
      await mustHoldSetUpLink(parts, request.body.token);
      const city = await readExampleCity(parts.exampleCity);
      const work = async (onProgress: (progress: Progress) => void) => {
        const cast = await castOfExample(parts, (done, total) => onProgress({ done, total }));
        return { kind: 'loaded' as const, people: cast.map((player) => told(player, city)) };
      };
      if (/application\/x-ndjson/u.test(request.headers.accept ?? ''))
        return sendLines(reply, progressLines(work), 'no-store');
      return work(() => undefined);
    },
  );
}

/** Makes a link by which whoever holds the set-up link signs in as somebody of the example. */
export function signInAsExample(api: Api, parts: ApiParts): void {
  api.post(
    '/example/sign-in-links',
    { schema: exampleLinkSchema, config: { access: 'open' } },
    async (request, reply) => {
      const { token, key } = request.body;
      await mustHoldSetUpLink(parts, token);
      const player = (await castOfExample(parts)).find((each) => each.key === key);
      if (player === undefined)
        throw new ProblemError({ code: 'account-unknown', facts: { account: key } });
      const origin = originOf(request, parts.access.publicUrl);
      const link = await makeSignInLink(parts.database.queries, player, origin);
      return reply.code(201).send({ link });
    },
  );
}
