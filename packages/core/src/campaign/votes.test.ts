import { describe, expect, it } from 'vitest';
import type { PanelFacts } from '../panel/check-panel.ts';
import { planPreset } from '../rulebook/plan/preset.ts';
import { planScheme } from '../rulebook/plan-scheme.ts';
import type { VoteFacts } from './reasons.ts';
import { faultsOfSentences, type Reached } from './testing/reached.ts';
import {
  findingsOf,
  fullPanel,
  publish,
  resultOf,
  type Story,
  soundTally,
  stations,
  storyUntil,
  voteOf,
  wholeYear,
} from './testing/story.ts';

const evaluating = storyUntil('evaluating');
const year = wholeYear();
const directs = ['library', 'museum'];

/** Findings on the direct units are announced. */
function ready(): Story {
  const story = storyUntil('evaluating');
  for (const unit of directs) story.act('announce-findings', 'chair', findingsOf(unit));
  return story;
}

function opened(): Story {
  const story = ready();
  story.act('open-vote', 'chair', voteOf('directs', directs));
  return story;
}

function closed(): Story {
  const story = opened();
  story.act('close-vote', 'chair', { vote: 'directs', ballots: 98 });
  return story;
}

const openVote = (change: object, units: readonly string[] = directs, story = ready()) =>
  story.unmet('open-vote', 'chair', { ...voteOf('directs', units), ...change });

const panel = (signedIn: object, invited: object = fullPanel) => ({
  panel: { invited, signedIn, served: null },
  present: 10,
});

const announce = (change: object, story = closed()) =>
  story.unmet('announce-result', 'chair', resultOf('directs', 'library', change));

const tally = (change: object) => ({ tallies: [{ ...soundTally, ...change }] });

const share = (checkpoint: string, category: string, numbers: readonly (string | number)[]) => {
  const [need, have, needPersons, havePersons, total] = numbers;
  return { checkpoint, category, need, have, needPersons, havePersons, total };
};

/** A campaign of its own panel rule, ready for the stations' vote. */
function withPanelRule(rule: object): Story {
  const story = storyUntil('inspected');
  story.on('2026-10-10');
  const scheme = { ...planScheme, panel: { ...planScheme.panel, ...rule } };
  story.act('change-scheme', 'office', { scheme, reason: '调整代表构成' });
  publish(story);
  story.act('open-phase', 'office', { phase: 'concentratedEvaluation' });
  for (const unit of stations) story.act('announce-findings', 'chair', findingsOf(unit));
  return story;
}

const mixed = { serviceRecipient: 30, deputy: 60, other: 10 };
const supervisors = (bound: object) => ({
  shares: [{ category: 'other', checkedAt: ['signedIn'], warnedAt: [], ...bound }],
});

const reached: Reached<keyof (VoteFacts & PanelFacts)> = {
  'vote-exists': () => [openVote({ vote: 'stations' }), { vote: 'stations' }],
  'vote-unknown': () => [
    evaluating.unmet('close-vote', 'chair', { vote: 'nothing', ballots: 1 }),
    { vote: 'nothing' },
  ],
  'vote-not-open': () => [
    closed().unmet('close-vote', 'chair', { vote: 'directs', ballots: 98 }),
    { vote: 'directs', state: 'closed' },
  ],
  'vote-not-closed': () => [announce({}, opened()), { vote: 'directs', state: 'open' }],
  'units-of-several-levels': () => [
    openVote({}, ['library', 'law']),
    { levels: ['direct', 'department'] },
  ],
  'level-not-voted': () => [openVote({}, ['bureau']), { level: 'bureau' }],
  'mode-not-allowed': () => {
    const plan = planPreset(2026);
    const levels = plan.levels.map((level) =>
      level.id === 'direct' ? { ...level, otherModes: [] } : level,
    );
    const story = storyUntil('evaluating', { ...plan, levels });
    return [
      openVote({ mode: 'onSiteDirect' }, ['library'], story),
      { level: 'direct', mode: 'onSiteDirect', allowed: ['hotline'] },
    ];
  },
  'unit-in-vote': () => [
    openVote({ vote: 'again' }, directs, opened()),
    { unit: 'library', vote: 'directs' },
  ],
  'unit-not-in-vote': () => [announce({ unit: 'law' }), { unit: 'law', vote: 'directs' }],
  'result-stands': () => [
    openVote({ vote: 'again' }, ['east']),
    { unit: 'east', seq: evaluating.campaign().results.get('east' as never)?.seq },
  ],
  'lower-level-unannounced': () => [
    openVote({}, ['law']),
    { level: 'department', below: 'direct', need: 2, have: 0, missing: directs },
  ],
  'findings-unannounced': () => [openVote({}, directs, evaluating), { unit: 'library' }],
  'present-exceeds-signed-in': () => [openVote({ present: 101 }), { need: 100, have: 101 }],
  'ballots-exceed-present': () => [
    opened().unmet('close-vote', 'chair', { vote: 'directs', ballots: 101 }),
    { need: 100, have: 101 },
  ],
  'returned-exceeds-ballots': () => [
    announce(tally({ returned: 99, invalid: 5 })),
    { need: 98, have: 99 },
  ],
  'grade-unknown': () => [announce(tally({ grades: { splendid: 94 } })), { grade: 'splendid' }],
  'tally-shape-wrong': () => [
    announce(tally({ kind: 'group', id: 'deputies' })),
    { need: ['overall'], have: ['group:deputies'] },
  ],
  'counts-do-not-balance': () => [
    announce(tally({ invalid: 3 })),
    { part: 'overall', need: 98, have: 97 },
  ],
  'returned-exceeds-issued': () => [
    announce(tally({ issued: 97 })),
    { part: 'overall', need: 97, have: 98 },
  ],
  'returned-below-cohort': () => [
    announce(tally({ returned: 4, grades: { satisfied: 4 }, invalid: 0 })),
    { need: 5, have: 4 },
  ],
  'scrutineers-missing': () => [
    announce({ confirmedBy: ['scrutineer-1', 'scrutineer-1', 'acc-chair'] }),
    { need: 2, have: 1 },
  ],
  'panel-too-small': () => [
    openVote(panel({ ...fullPanel, deputy: 19 })),
    { checkpoint: 'signedIn', need: 100, have: 99 },
  ],
  'share-too-low': () => [
    openVote(panel(mixed)),
    share('signedIn', 'serviceRecipient', ['1/2', '3/10', 50, 30, 100]),
  ],
  'share-too-high': () => [
    openVote(panel(mixed), stations, withPanelRule(supervisors({ atMost: '0.05' }))),
    share('signedIn', 'other', ['1/20', '1/10', 5, 10, 100]),
  ],
  'share-not-exact': () => [
    openVote(panel(mixed), stations, withPanelRule(supervisors({ exactly: '0.2' }))),
    share('signedIn', 'other', ['1/5', '1/10', 20, 10, 100]),
  ],
  'cohort-too-small': () => [openVote({ present: 4 }), { need: 5, have: 4 }],
  'category-unknown': () => [
    openVote(panel({ ...fullPanel, cousin: 3 })),
    { checkpoint: 'signedIn', category: 'cousin', persons: 3 },
  ],
};

describe('votes and results', () => {
  for (const [code, find] of Object.entries(reached))
    it(`refuse with ${code} and its facts, in words`, () => {
      const [found, facts] = find();
      const reason = found.find((each) => each.code === code);
      expect(reason?.facts).toEqual(facts);
      expect(reason && faultsOfSentences(reason, evaluating)).toEqual([]);
    });

  it('report every unmet condition of a vote at once', () => {
    const codes = openVote(
      { vote: 'stations', ...panel(mixed, {}), present: 200 },
      ['law'],
      evaluating,
    ).map(({ code }) => code);
    expect(codes).toEqual([
      'vote-exists',
      'findings-unannounced',
      'lower-level-unannounced',
      'present-exceeds-signed-in',
      'panel-too-small',
      'share-too-low',
      'share-too-low',
    ]);
  });

  it('are repeated after a void, and the announcement says how often', () => {
    const story = opened();
    story.act('void-vote', 'chair', { vote: 'directs', ballots: 12, reason: '设备故障' });
    story.act('open-vote', 'chair', voteOf('repeat', directs));
    story.act('close-vote', 'chair', { vote: 'repeat', ballots: 98 });
    const [act] = story.act('announce-result', 'chair', resultOf('repeat', 'library'));
    expect(act?.payload).toMatchObject({ voids: 1 });
    const reason = { vote: 'repeat', ballots: 98, reason: '不满意' };
    expect(story.unmet('void-vote', 'chair', reason)).toMatchObject([{ code: 'result-stands' }]);
  });

  it('carry the score that the scheme makes of the counts', () => {
    const story = closed();
    const [scored] = story.act('announce-result', 'chair', resultOf('directs', 'library'));
    expect(scored?.payload).toMatchObject({
      satisfaction: { exact: '4360/47', published: '92.77' },
    });
    const spoilt = tally({ grades: {}, invalid: 98 });
    const [empty] = story.act('announce-result', 'chair', resultOf('directs', 'museum', spoilt));
    expect(empty?.payload).toMatchObject({ satisfaction: null });
  });

  it('are corrected only by an act that names the one that stands', () => {
    const story = closed();
    const [first] = story.act('announce-result', 'chair', resultOf('directs', 'library'));
    expect(announce({}, story)).toEqual([{ code: 'recorded-already', facts: { seq: first?.seq } }]);
    const correction = { supersedes: first?.seq, reason: '计票录入更正' };
    const [second] = story.act(
      'announce-result',
      'chair',
      resultOf('directs', 'library', { correction }),
    );
    expect(story.campaign().results.get('library' as never)?.seq).toBe(second?.seq);
  });
});

describe('the order of levels', () => {
  it('is bottom-up in the record of a year', () => {
    const levels = year.acts.flatMap((act) =>
      act.type === 'vote-opened' ? [act.payload.level] : [],
    );
    expect(levels).toEqual(['station', 'direct', 'department']);
  });

  it('waits for the last unit below, not for the first', () => {
    const story = opened();
    story.act('close-vote', 'chair', { vote: 'directs', ballots: 98 });
    story.act('announce-result', 'chair', resultOf('directs', 'library'));
    expect(openVote({ vote: 'law' }, ['law'], story)).toContainEqual({
      code: 'lower-level-unannounced',
      facts: { level: 'department', below: 'direct', need: 2, have: 1, missing: ['museum'] },
    });
  });
});

describe('a panel rule over a whole level', () => {
  const small = { serviceRecipient: 20, deputy: 20 };

  it('is hard at the last vote of the level and only warns before it', () => {
    const story = withPanelRule({ scope: 'level' });
    const body = (vote: string, units: readonly string[]) => ({
      ...voteOf(vote, units),
      panel: { invited: fullPanel, signedIn: small, served: null },
      present: 40,
    });
    const early = story.ask('open-vote', 'chair', body('one', ['east']));
    expect(early.ok && early.warnings.map(({ code }) => code)).toEqual(['panel-too-small']);
    expect(
      story.unmet('open-vote', 'chair', body('all', stations)).map(({ code }) => code),
    ).toEqual(['panel-too-small']);
    story.act('open-vote', 'chair', body('one', ['east']));
    expect(
      story.unmet('open-vote', 'chair', body('two', ['west', 'north'])).map(({ code }) => code),
    ).toEqual(['panel-too-small']);
  });

  it('is hard on invitations at every vote', () => {
    const story = withPanelRule({ scope: 'level' });
    const given = {
      ...voteOf('one', ['east']),
      panel: { invited: small, signedIn: small, served: null },
      present: 40,
    };
    expect(story.unmet('open-vote', 'chair', given)).toMatchObject([
      { code: 'panel-too-small', facts: { checkpoint: 'invited' } },
    ]);
  });
});

describe('findings', () => {
  it('may be declared empty, which opens the vote as well', () => {
    const story = storyUntil('evaluating');
    const correction = (unit: string) => ({
      supersedes: story.acts.findIndex(
        (act) => act.type === 'inspection-findings-compiled' && act.payload.unit === unit,
      ),
      reason: '复核后撤销',
    });
    for (const unit of directs) {
      const empty = findingsOf(unit, 0, 0);
      story.act('compile-findings', 'office', { ...empty, correction: correction(unit) });
      const [act] = story.act('announce-findings', 'chair', empty);
      expect(act?.type).toBe('inspection-declared-empty');
    }
    expect(story.unmet('open-vote', 'chair', voteOf('directs', directs))).toEqual([]);
  });
});
