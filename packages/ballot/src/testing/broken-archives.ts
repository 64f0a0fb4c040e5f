import type { ArchiveFaultCode } from '../archive/faults.ts';
import { tarMember } from '../archive/tar.ts';
import { utf8Bytes } from '../bytes/platform.ts';
import {
  asTheyAre,
  chained,
  type Member,
  membersOf,
  named,
  type Step,
  stepsOf,
  timestamp,
  written,
} from './rebuilt-archive.ts';
import { joined } from './small-election.ts';

/** An archive that is broken, with hashes and chain made right as far as the case allows. */
export interface BrokenArchive {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Every fault that ours must name, in order. */
  readonly ours: readonly ArchiveFaultCode[];
  /** What `belenios-tool election verify` 2.0 does. */
  readonly tool: 'refuses' | 'accepts';
}

type Case = readonly [
  name: string,
  bytes: Uint8Array,
  ours: readonly ArchiveFaultCode[],
  tool: BrokenArchive['tool'],
];

/**
 * Breaks a whole archive of two ballots and one trustee in every way that has a name.
 *
 * @param whole with the events Setup, Ballot, Ballot, EndBallots, EncryptedTally, PartialDecryption,
 * Result
 */
export function brokenArchives(whole: Uint8Array): readonly BrokenArchive[] {
  const steps = stepsOf(whole);
  const step = (index: number): Step => {
    const found = steps[index];
    if (found === undefined) throw new Error(`no event ${index}`);
    return found;
  };
  const typed = (index: number, type: string): Step => ({
    ...step(index),
    event: { ...step(index).event, type },
  });
  const from = (index: number): readonly Step[] => steps.slice(index);
  const until = (index: number): readonly Step[] => steps.slice(0, index);
  const more = ({ name, content }: Pick<Member, 'name' | 'content'>): Uint8Array =>
    joined([whole, tarMember(name, content, timestamp)]);
  const x = utf8Bytes('x');
  const last = membersOf(whole).at(-1);
  const withoutLast = whole.slice(0, last?.at);
  const padded = whole.slice();
  padded[padded.length - 1] = 1;
  const version2 = utf8Bytes('{"version":2,"timestamp":"1795369535"}');
  const higher = steps.map((one, index) =>
    index === 2 ? { ...one, event: { ...one.event, height: 9 } } : one,
  );
  const cases: readonly Case[] = [
    ['nothing', new Uint8Array(0), ['not-an-archive'], 'refuses'],
    ['a text', utf8Bytes('{"ok":true}'), ['not-an-archive'], 'refuses'],
    ['another tar', written([{ name: 'a', content: x }]), ['not-an-archive'], 'refuses'],
    ['version 2', tarMember('BELENIOS', version2, timestamp), ['unsupported-version'], 'refuses'],
    ['no Setup', chained([]), ['missing-setup'], 'refuses'],
    ['a ballot without Setup', chained([step(1)]), ['missing-setup'], 'refuses'],
    ['Setup twice', chained([step(0), ...steps]), ['duplicate-setup'], 'accepts'],
    [
      'a ballot after EndBallots',
      chained([...until(2), step(3), step(2)]),
      ['ballot-after-end'],
      'accepts',
    ],
    ['a ballot after the result', chained([...steps, step(1)]), ['ballot-after-end'], 'refuses'],
    ['EndBallots twice', chained([...until(4), ...from(3)]), ['repeated-event'], 'accepts'],
    ['two results', chained([...steps, step(6)]), ['repeated-event'], 'accepts'],
    [
      'a tally while the vote is open',
      chained([...until(3), step(4)]),
      ['event-out-of-order'],
      'accepts',
    ],
    [
      'a result without decryption',
      chained([...until(5), step(6)]),
      ['event-out-of-order'],
      'refuses',
    ],
    ['one trustee twice', chained([...until(6), step(5), step(6)]), ['repeated-owner'], 'accepts'],
    [
      'an unknown event',
      chained([...until(3), typed(1, 'Recount'), ...from(3)]),
      ['unknown-event'],
      'refuses',
    ],
    [
      'an event of a mixnet',
      chained([...until(5), typed(1, 'Shuffle'), ...from(5)]),
      ['unsupported-event'],
      'refuses',
    ],
    [
      'a ballot taken out, the rest as it was',
      asTheyAre([step(0), ...from(2)]),
      ['broken-chain', 'wrong-height'],
      'refuses',
    ],
    [
      'two ballots exchanged, the rest as it was',
      asTheyAre([step(0), step(2), step(1), ...from(3)]),
      [
        'broken-chain',
        'wrong-height',
        'broken-chain',
        'wrong-height',
        'broken-chain',
        'wrong-height',
      ],
      'refuses',
    ],
    [
      'another height',
      asTheyAre(higher),
      ['wrong-height', 'broken-chain', 'wrong-height'],
      'refuses',
    ],
    [
      'a payload that is not there',
      chained([step(0), { ...step(1), data: [] }]),
      ['missing-payload'],
      'refuses',
    ],
    [
      'a payload that stood before an earlier event',
      chained([...until(2), { ...step(1), data: [] }]),
      ['missing-payload'],
      'refuses',
    ],
    [
      'data that no event names',
      chained([step(0), { ...step(1), data: [...step(1).data, utf8Bytes('{}')] }]),
      ['unreferenced-data'],
      'refuses',
    ],
    [
      'EndBallots with a payload',
      chained([step(0), typed(1, 'EndBallots')]),
      ['surplus-payload', 'unreferenced-data'],
      'refuses',
    ],
    [
      'a ballot without a payload',
      chained([step(0), { data: [], event: { height: 1, type: 'Ballot' } }]),
      ['missing-payload'],
      'refuses',
    ],
    [
      'a member of a foreign name',
      more({ name: 'notes.txt', content: x }),
      ['foreign-member'],
      'refuses',
    ],
    [
      'a name that is not the hash',
      more({ name: `${'0'.repeat(64)}.data.json`, content: x }),
      ['wrong-hash', 'unreferenced-data'],
      'refuses',
    ],
    ['data at the end', more(named(x)), ['unreferenced-data'], 'refuses'],
    ['bytes that are no text', more(named(new Uint8Array([255]))), ['not-utf-8'], 'refuses'],
    [
      'an event that is no event',
      more(named(utf8Bytes('[]'), 'event')),
      ['unreadable-event'],
      'refuses',
    ],
    [
      'an end-of-archive mark',
      joined([whole, new Uint8Array(1024)]),
      ['bad-member-header'],
      'refuses',
    ],
    [
      'another time in a header',
      joined([withoutLast, tarMember(last?.name ?? '', last?.content ?? x, timestamp + 1)]),
      ['bad-member-header'],
      'refuses',
    ],
    ['padding that is not zero', padded, ['bad-padding'], 'refuses'],
    ['a member cut off', whole.slice(0, -513), ['truncated-member'], 'refuses'],
  ];
  return cases.map(([name, bytes, ours, tool]) => ({ name, bytes, ours, tool }));
}
