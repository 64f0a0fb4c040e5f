import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { root } from './house.mjs';

/**
 * The pages of the web room that stand for themselves. Nobody downloads one page's code with another, and
 * whoever reads a page need not know the others; what two of them need lies in a shared folder.
 */
const entries = [
  ...['staff', 'start', 'score', 'public', 'verify', 'voter'],
  ...['desk', 'chair', 'hall', 'hall-check', 'slips', 'trustee', 'tellers', 'papers'],
];

/** What is meant: the hall check tries whether a phone can do what the voter's page does. */
const meant = ['hall-check/check-encryption.ts -> voter/effects/worker-client.ts'];

it('no page of the web room imports another', () => {
  const source = `${root}packages/web/src`;
  const crossings = entries.flatMap((entry) =>
    readdirSync(path.join(source, entry), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/u.test(name))
      .flatMap((name) => {
        const file = path.join(source, entry, name);
        const imported = readFileSync(file, 'utf8').matchAll(
          /(?:from|import\(|import) ?'(\.[^']*)'/gu,
        );
        return [...imported].flatMap(([, to = '']) => {
          const target = path.relative(source, path.resolve(path.dirname(file), to));
          const other = target.split(path.sep)[0] ?? '';
          const isCrossing = other !== entry && entries.includes(other);
          return isCrossing ? [`${entry}/${name} -> ${target}`] : [];
        });
      }),
  );
  expect(
    crossings,
    'put what two pages need into packages/web/src/ui, duty or meeting-data',
  ).toEqual(meant);
});
