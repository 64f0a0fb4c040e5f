import { open } from 'node:fs/promises';
import path from 'node:path';
import { openKernel, type Unmakeable, writeHints } from '@pingyi/ballot';
import { type Command, type ExitCode, type Place, readArguments, refuseUse } from '../command.ts';
import { progressOn } from '../progress.ts';
import { bytesOf, findFile } from './files.ts';

const reasons: Readonly<Record<Unmakeable['code'], string>> = {
  'not-an-archive': 'it is not a Belenios archive with a sound setup',
  'unsupported-group': 'hints exist for the group Ed25519 only',
  'changed-while-read': 'it changed while it was read; try again when nothing writes it',
};

function refuse(place: Place, sentence: string): ExitCode {
  place.err.write(`pingyi: ${sentence}\n`);
  return 2;
}

/** `pingyi ballots hints`: the file that makes verifying an archive fast. */
export const hintsCommand: Command = {
  usage: 'pingyi ballots hints ARCHIVE.bel --out FILE',
  summary: 'Write hints that make verifying an archive fast (生成核验提示文件).',
  help: [
    'Works the hints out from the archive alone; anybody can do so, and nobody has to trust them.',
    'Ballots that are not valid get none. Group Ed25519 only.',
    '',
    '  --out FILE   where to write, about 400 bytes per answer of each question and ballot',
    '',
    'Exit: 0 written, 2 nothing could be written.',
  ].join('\n'),
  async run(args, place) {
    const given = readArguments(args, { out: { type: 'string' } }, ['ARCHIVE.bel']);
    if (!given.ok) return refuseUse(hintsCommand, given.sentence, place);
    const name = given.operands[0] ?? '';
    const out = given.text['out'];
    if (out === undefined) return refuseUse(hintsCommand, '--out FILE is missing.', place);
    const found = await findFile(name, place);
    if (!found.ok) return refuse(place, found.sentence);
    const kernel = await openKernel();
    if (kernel === undefined) return refuse(place, 'this Node does not run WebAssembly.');
    const progress = progressOn(place.err);
    const pieces = writeHints(bytesOf(found.file), kernel, (done, total) =>
      progress.show('Working out hints', done, total),
    );
    try {
      const first = await pieces.next();
      const file = first.done === true ? undefined : await open(path.resolve(place.cwd, out), 'w');
      let next = first;
      try {
        while (next.done !== true) {
          await file?.write(next.value);
          next = await pieces.next();
        }
      } finally {
        await file?.close();
      }
      progress.clear();
      const end = next.value;
      if (!end.ok) {
        return refuse(place, `${name}: ${reasons[end.fault.code]} (${end.fault.detail}).`);
      }
      const { ballots, written } = end.value;
      place.out.write(`${out}: hints for ${written} of ${ballots} ballots\n`);
      return 0;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      progress.clear();
      return refuse(place, `${out}: the file cannot be written there (${code}).`);
    }
  },
};
