import fc from 'fast-check';
import { stations } from '../../campaign/testing/story.ts';
import { runningTurn } from '../turns.ts';
import { countOf, draftOf, hexOf, listsOf, minutes, signaturesOf } from './bodies.ts';
import { closingOf, openingOf } from './hold.ts';
import type { MeetingStory } from './meeting-story.ts';
import { type Try, usual } from './next-steps.ts';

/** Anything anybody may try in a meeting, sensible or not; `n` makes each attempt another. */

type Attempt = (held: MeetingStory, n: number) => Try;

const digest = (text: string) => `sha256:${hexOf(text)}`;

const pick = <Item>(items: readonly Item[], n: number): Item => {
  const item = items[n % items.length];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

const personOf = (n: number) => `p${1 + (n % 101)}`;
const polls = [
  draftOf('stations').polls[0]?.poll ?? '',
  ...(draftOf('stations').polls[0]?.spares ?? []),
];
/** The poll that was opened last, and now and then any. */
function pollOf(held: MeetingStory, n: number): string {
  const all = [...held.meeting().electronic.polls.values()];
  const newest = all.filter(({ opened }) => opened !== null).at(-1);
  return n % 4 === 0 || newest === undefined ? pick(polls, n) : newest.id;
}

const trusteeOf = (n: number) => `trustee-${1 + (n % 2)}`;
const scrutineerOf = (n: number) => `scrutineer-${1 + (n % 3)}`;
const stepIds = [
  'report',
  'findings',
  'questioning',
  'voting',
  'result',
  'expertComment',
  'statement',
];

function turnOf(held: MeetingStory, n: number) {
  const running = runningTurn(held.meeting());
  if (running !== null && n % 3 > 0) return { step: running.step, unit: running.unit };
  const step = pick(stepIds, n);
  const isOfUnit = ['report', 'findings', 'questioning', 'statement'].includes(step);
  return { step, unit: isOfUnit ? pick(stations, Math.floor(n / 7)) : null };
}

/** Corrects what the person was served with, where there is something. */
function correctionOf(held: MeetingStory, person: string, n: number) {
  const served = held.meeting().representatives.get(person as never)?.served ?? null;
  if (served === null || n % 5 === 0) return null;
  return { supersedes: served.seq, reason: '更正' };
}

function row(n: number, voters: number): readonly number[] {
  const satisfied = Math.min(voters, 50 + (n % 30));
  return [satisfied, voters - satisfied, 0, 0, 0];
}

const votersOf = (held: MeetingStory, poll: string) =>
  held.meeting().electronic.polls.get(poll as never)?.voters ?? 0;

const sheet = (held: MeetingStory, n: number) => {
  const { issued } = held.meeting().paper;
  const returned = Math.max(0, issued + (n % 11 === 0 ? 1 : -(n % 3)));
  const items = [{ item: 'overall', grades: { satisfied: returned }, abstained: 0, invalid: {} }];
  return countOf(pick(stations, n), { returned, items });
};

const atTheDesk: readonly Attempt[] = [
  (_, n) => ['sign-in-representative', 'office', { person: personOf(n) }],
  (held, n) => {
    const person = personOf(n);
    const signedIn = held.meeting().representatives.get(person as never)?.signedIn;
    const correction = { supersedes: signedIn?.seq ?? n, reason: '误签' };
    return ['withdraw-sign-in', 'office', { person, correction }];
  },
  (_, n) => ['record-leaving', 'office', { person: personOf(n) }],
  (_, n) => ['record-return', 'office', { person: personOf(n) }],
  (_, n) => ['recuse-representative', 'office', { person: personOf(n), unit: pick(stations, n) }],
  (_, n) => ['withdraw-invitation', 'office', { person: personOf(n), reason: '出差' }],
  (held, n) => {
    const person = personOf(n);
    const kind = pick(['slip', 'tablet', 'paper', 'declined', 'link'], n);
    return [
      'serve-representative',
      'office',
      { person, with: kind, correction: correctionOf(held, person, n) },
    ];
  },
  (_, n) => [
    'record-slips',
    'scrutineer-1',
    { part: null, printed: 1 + (n % 9), lists: listsOf('stations'), makers: 1 + (n % 2) },
  ],
  (held, n) => {
    const slips = held.meeting().electronic.slips.get('');
    const correction = slips?.voided ? { supersedes: slips.voided.seq, reason: '重新清点' } : null;
    const drawn = [...held.meeting().representatives.values()].filter(({ served }) =>
      ['slip', 'tablet'].includes(served?.with ?? ''),
    ).length;
    const voided = Math.max(0, (slips?.printed ?? 0) - drawn - (n % 4 === 0 ? 1 : 0));
    return [
      'void-box',
      'scrutineer-1',
      { part: null, voided, lists: listsOf('stations'), correction },
    ];
  },
  (_, n) => [
    'sign-slip-balance',
    'scrutineer-1',
    {
      explanation: n % 3 === 0 ? '两人核对说明' : null,
      signatures: signaturesOf('scrutineer-1', scrutineerOf(n)),
    },
  ],
];

const ofSteps: readonly Attempt[] = [
  (held, n) => ['start-step', 'chair', { ...turnOf(held, n), speaker: 'person-1' }],
  (held, n) => ['end-step', 'chair', { ...turnOf(held, n), minutes }],
  (held, n) => ['reopen-step', 'chair', { ...turnOf(held, n), reason: '重新进行' }],
  (held, n) => {
    const notes = held.meeting().notes;
    const supersedes = n % 3 === 0 ? n : (notes.at(-1)?.seq ?? 0);
    const correction = n % 2 === 0 ? null : { supersedes, reason: '更正' };
    return ['note-minutes', 'chair', { text: minutes, correction }];
  },
  () => ['end-meeting', 'chair', { minutes }],
  () => ['call-off-meeting', 'office', { reason: '台风' }],
];

const ofPolls: readonly Attempt[] = [
  (held, n) => {
    const poll = pollOf(held, n);
    const by = trusteeOf(n);
    return ['register-trustee-key', by, { poll, key: hexOf(`${by} ${poll}`), proof: digest(poll) }];
  },
  (held, n) => ['settle-keys', 'office', { poll: pollOf(held, n), publicKey: hexOf('key') }],
  (held, n) => ['record-test-decryption', trusteeOf(n), { poll: pollOf(held, n) }],
  (held) => ['open-vote', 'chair', openingOf(held)],
  (held, n) => ['close-vote', 'chair', closingOf(held, n % 9)],
  (held, n) => ['close-vote', 'chair', closingOf(held, n % 90)],
  (held, n) => ['close-vote', 'chair', closingOf(held, 60 + (n % 20))],
  (held, n) => {
    const size = n % 3 === 0 ? n : held.story.acts.length;
    return [
      'cover-closing',
      'chair',
      { poll: pollOf(held, n), size, checkpoint: digest('checkpoint') },
    ];
  },
  (held, n) => {
    const poll = pollOf(held, n);
    const tallied = votersOf(held, poll) + (n % 5 === 0 ? 1 : 0);
    return ['record-tally', 'chair', { poll, encryptedTally: hexOf('tally'), tallied }];
  },
  (held, n) => [
    'accept-decryption',
    trusteeOf(n),
    { poll: pollOf(held, n), partialDecryption: hexOf('factors'), strongProofs: digest('strong') },
  ],
  (held, n) => {
    const poll = pollOf(held, n);
    const voters = votersOf(held, poll) + (n % 5 === 0 ? 1 : 0);
    const counts = stations.map((_, place) => row(n + place, voters));
    return ['record-poll-result', 'trustee-1', { poll, result: hexOf('result'), counts }];
  },
];

const ofVoids: readonly Attempt[] = [
  (held, n) => [
    'void-poll',
    'chair',
    { poll: pollOf(held, n), ballots: n % 90, reason: '设备故障' },
  ],
  (held, n) => [
    'void-poll',
    'chair',
    { poll: pollOf(held, n), ballots: n % 90, reason: '名单有误' },
  ],
  () => ['void-paper', 'chair', { reason: '清点有误' }],
  (held) => {
    const open = [...held.meeting().electronic.polls.values()].filter(
      ({ opened }) => opened !== null,
    );
    const standing = open.filter(({ state }) => state !== 'voided');
    return [
      'void-vote',
      'chair',
      { polls: standing.map(({ id }) => ({ poll: id, ballots: 1 })), reason: '中止' },
    ];
  },
];

const ofResults: readonly Attempt[] = [
  (held, n) => ['enter-count', `teller-${1 + (n % 2)}`, sheet(held, Math.floor(n / 2) % 4)],
  (held, n) => [
    'decide-count',
    `scrutineer-${1 + (n % 3)}`,
    { ...sheet(held, n), reason: '第三人裁定' },
  ],
  (held, n) => {
    const unit = pick(stations, n);
    const old = held.meeting().paper.counts.get(`${unit} `)?.sheet ?? null;
    const correction = old === null ? null : { supersedes: old.seq, reason: '更正' };
    return [
      'sign-count-sheet',
      'teller-1',
      { unit, part: null, signatures: signaturesOf('teller-1', 'teller-2'), correction },
    ];
  },
  (_, n) => {
    const by = scrutineerOf(n);
    const signer = n % 7 === 0 ? 'scrutineer-2' : by;
    return [
      'confirm-result',
      by === 'scrutineer-3' ? 'scrutineer-1' : by,
      { signatures: signaturesOf(signer) },
    ];
  },
  (held, n) => {
    const unit = pick(stations, n);
    const result = held.story.campaign().results.get(unit as never);
    const correction =
      result === undefined || n % 2 === 0 ? null : { supersedes: result.seq, reason: '更正' };
    return ['announce-result', 'chair', { unit, correction }];
  },
];

const groups = [
  ...atTheDesk.map((attempt) => ({ attempt, weight: 1 })),
  ...ofSteps.map((attempt) => ({ attempt, weight: 1 })),
  ...ofPolls.map((attempt) => ({ attempt, weight: 2 })),
  ...ofVoids.map((attempt) => ({ attempt, weight: 1 })),
  ...ofResults.map((attempt) => ({ attempt, weight: 2 })),
].flatMap(({ attempt, weight }) => Array.from({ length: weight }, () => attempt));

type Tried = { readonly attempt: number; readonly n: number } | { readonly usual: number };

/** One thing somebody tries: anything, or what usually comes next. */
export const anyTry: fc.Arbitrary<Tried> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      attempt: fc.nat({ max: groups.length - 1 }),
      n: fc.nat({ max: 400 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ usual: fc.nat({ max: usual.length - 1 }) }) },
);

/** Tries a thing; what is refused leaves no trace. */
export function tryOnce(held: MeetingStory, tried: Tried): void {
  const found =
    'usual' in tried
      ? (usual[tried.usual]?.(held) ?? null)
      : (groups[tried.attempt]?.(held, tried.n) ?? null);
  if (found === null) return;
  const [type, by, body] = found;
  if (held.ask(type, by, body).ok) held.act(type, by, body);
}

/** Tries what usually comes next so many times over. */
export function goOn(held: MeetingStory, times: number): void {
  for (let time = 0; time < times; time += 1)
    for (const place of usual.keys()) tryOnce(held, { usual: place });
}
