import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atSummary, type Drive, drive, slip } from '../testing/drive.ts';
import { exampleVote } from '../testing/example-vote.ts';
import { openWorld, type World } from '../testing/world.ts';
import type { Effect, VoterEvent } from './events.ts';
import { keptOf, restored } from './kept.ts';
import { openedPage, type VoterState } from './state.ts';
import type { PollInfo, VoteInfo } from './vote-info.ts';

// Random walks: somebody presses anything at any time, the line loses answers, answers come late and in
// any order, the vote closes, the page is reloaded. Whatever happens, some things must hold.

function poll(part: Partial<PollInfo>): PollInfo {
  return { poll: 'poll-1', part: null, state: 'open', election: '{}', ...part };
}

const open = exampleVote({}, 2);
const otherVotes: readonly VoteInfo[] = [
  exampleVote({ state: 'before', polls: [poll({ state: 'ready' })] }, 2),
  exampleVote({ polls: [poll({ poll: 'poll-2' })] }, 2),
  exampleVote({ state: 'closed' }, 2),
];

type Move =
  | { readonly is: 'tell'; readonly event: VoterEvent }
  | { readonly is: 'answer'; readonly which: number; readonly isLost: boolean }
  | { readonly is: 'reload' };

function tells(...events: readonly VoterEvent[]): fc.Arbitrary<Move> {
  return fc.constantFrom(...events).map((event): Move => ({ is: 'tell', event }));
}

const mark = fc.record({ question: fc.nat(1), answer: fc.nat(4) });

const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 8,
    arbitrary: tells({ type: 'begin' }, { type: 'next' }, { type: 'cast' }, { type: 'end-test' }),
  },
  {
    weight: 3,
    arbitrary: tells(
      { type: 'test' },
      { type: 'type-slip', text: slip },
      { type: 'visit', unit: 1 },
      { type: 'send-mine' },
      { type: 'went-to', place: 'summary' },
      { type: 'info', info: open },
    ),
  },
  {
    weight: 1,
    arbitrary: tells(
      { type: 'other-slip' },
      { type: 'go-back' },
      { type: 'keep-other' },
      { type: 'hand-on' },
      { type: 'went-to', place: { unit: 1 } },
      { type: 'idle', isOver: true },
      ...otherVotes.map((info) => ({ type: 'info', info }) as const),
    ),
  },
  {
    weight: 4,
    arbitrary: mark.map((one): Move => ({ is: 'tell', event: { type: 'mark', ...one } })),
  },
  {
    weight: 10,
    arbitrary: fc
      .tuple(fc.nat(3), fc.integer({ min: 0, max: 3 }))
      .map(([which, luck]): Move => ({ is: 'answer', which, isLost: luck === 0 })),
  },
  { weight: 1, arbitrary: fc.constant<Move>({ is: 'reload' }) },
);

/** What must hold after every move. */
function check(state: VoterState, world: World): void {
  const kept = JSON.stringify(keptOf(state));
  if (state.isTablet) expect(kept).toBe('null');
  const { step } = state;
  if (step.at === 'receipt' || step.at === 'ended') {
    expect(state.slip).toBeNull();
    expect(state.marks).toEqual([]);
    expect(kept).not.toContain(slip);
  }
  if (step.at === 'receipt') expect(world.box).toContain(step.receipt.code);
  expect(kept).not.toContain('seed');
}

interface Walk {
  readonly moves: readonly Move[];
  readonly isTablet: boolean;
  /** Begins where everything is marked already. */
  readonly isMarked: boolean;
}

/** Walks, checking after each move; gives the steps that were reached. */
function walk({ moves, isTablet, isMarked }: Walk): ReadonlySet<string> {
  const world = openWorld(open);
  const reached = new Set<string>();
  const pending: { readonly voter: number; readonly effect: Effect }[] = [];
  let page: Drive = isMarked ? atSummary(open, isTablet) : drive(openedPage('hall-1', isTablet));
  /** The marks that stood on the screen at the last 投票. */
  let pressed: readonly (number | null)[] = [];

  function watch(effects: readonly Effect[]): void {
    for (const effect of effects) {
      pending.push({ voter: page.state.voter, effect });
      if (effect.do !== 'send') continue;
      const { code } = effect.ballot;
      // A ballot that was revealed is never sent, and what is sent is what stood on the screen.
      expect(world.revealed).not.toContain(code);
      expect(world.made.get(code)).toEqual(pressed);
    }
  }

  function tell(event: VoterEvent): void {
    if (event.type === 'cast' && page.state.step.at === 'summary') pressed = page.state.marks;
    const asked = page.effects.length;
    page.tell(event);
    watch(page.effects.slice(asked));
  }

  function reload(): void {
    const kept = keptOf(page.state);
    const after = kept === null ? null : restored('hall-1', kept);
    page = drive(after?.state ?? openedPage('hall-1', isTablet));
    pending.length = 0;
    watch(after?.effects ?? []);
    tell({ type: 'info', info: open });
  }

  watch(page.effects.slice(-1));
  tell({ type: 'info', info: open });
  for (const one of moves) {
    if (one.is === 'tell') tell(one.event);
    if (one.is === 'reload') reload();
    if (one.is === 'answer') {
      const [taken] = pending.splice(one.which % Math.max(1, pending.length), 1);
      if (taken !== undefined) tell(world.answer(taken.voter, taken.effect, one.isLost));
    }
    check(page.state, world);
    reached.add(page.state.step.at);
  }
  return reached;
}

const walks: fc.Arbitrary<Walk> = fc.record({
  moves: fc.array(move, { maxLength: 120, size: 'max' }),
  isTablet: fc.boolean(),
  isMarked: fc.boolean(),
});

test('whatever is pressed and lost, no tested ballot is cast and no secret outlives the receipt', () => {
  fc.assert(
    fc.property(walks, (one) => void walk(one)),
    { numRuns: 500 },
  );
});

test('the walks reach every step', () => {
  const all = fc.sample(walks, { numRuns: 300, seed: 7 }).map((one) => [...walk(one)]);
  expect([...new Set(all.flat())].sort()).toEqual([
    'casting',
    'doubt',
    'ended',
    'receipt',
    'slip',
    'start',
    'summary',
    'test',
    'unit',
  ]);
});
