import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PanelRule } from '../rulebook/scheme.ts';
import { checkPanel } from './check-panel.ts';

const categories = ['serviceRecipient', 'deputy', 'cppccMember', 'supervisor', 'other'];

/** Plan §III.4: at least 100 persons, at least half of them service recipients. */
const plan: PanelRule = {
  minimum: 100,
  scope: 'meeting',
  shares: [
    {
      category: 'serviceRecipient',
      atLeast: '0.5',
      checkedAt: ['invited', 'signedIn'],
      warnedAt: ['served'],
    },
  ],
  minimumCohort: 5,
};

const half = { serviceRecipient: 50, deputy: 20, cppccMember: 20, supervisor: 10 };

describe('the plan’s panel', () => {
  it('is complete with 100 persons of whom exactly half are service recipients', () => {
    expect(checkPanel(plan, { invited: half, signedIn: half, served: null }, categories)).toEqual({
      unmet: [],
      warnings: [],
    });
  });

  it('is not complete with 99 persons, whatever their share', () => {
    const signedIn = { ...half, deputy: 19 };
    expect(checkPanel(plan, { invited: half, signedIn, served: null }, categories).unmet).toEqual([
      { code: 'panel-too-small', facts: { checkpoint: 'signedIn', need: 100, have: 99 } },
    ]);
  });

  it('names every unmet condition with what is needed and what there is', () => {
    const invited = { serviceRecipient: 40, deputy: 41 };
    const signedIn = { serviceRecipient: 3, deputy: 4, neighbour: 1 };
    expect(checkPanel(plan, { invited, signedIn, served: null }, categories).unmet).toEqual([
      { code: 'panel-too-small', facts: { checkpoint: 'invited', need: 100, have: 81 } },
      {
        code: 'share-too-low',
        facts: {
          checkpoint: 'invited',
          category: 'serviceRecipient',
          need: '1/2',
          have: '40/81',
          needPersons: 41,
          havePersons: 40,
          total: 81,
        },
      },
      {
        code: 'category-unknown',
        facts: { checkpoint: 'signedIn', category: 'neighbour', persons: 1 },
      },
      { code: 'panel-too-small', facts: { checkpoint: 'signedIn', need: 100, have: 8 } },
      {
        code: 'share-too-low',
        facts: {
          checkpoint: 'signedIn',
          category: 'serviceRecipient',
          need: '1/2',
          have: '3/8',
          needPersons: 4,
          havePersons: 3,
          total: 8,
        },
      },
    ]);
  });

  it('only warns when too few persons were served at the desk', () => {
    const served = { serviceRecipient: 40, deputy: 50 };
    const found = checkPanel(plan, { invited: half, signedIn: half, served }, categories);
    expect(found.unmet).toEqual([]);
    expect(found.warnings.map((warning) => [warning.code, warning.facts])).toEqual([
      ['panel-too-small', { checkpoint: 'served', need: 100, have: 90 }],
      ['share-too-low', expect.objectContaining({ checkpoint: 'served', have: '4/9' })],
    ]);
  });

  it('counts a share of nobody as 0', () => {
    const found = checkPanel(plan, { invited: {}, signedIn: half, served: null }, categories);
    expect(found.unmet.map((reason) => reason.code)).toEqual(['panel-too-small', 'share-too-low']);
    expect(found.unmet[1]?.facts).toMatchObject({ have: '0/1', total: 0 });
  });
});

describe('other rules', () => {
  const rule: PanelRule = {
    minimum: 0,
    scope: 'meeting',
    shares: [
      { category: 'other', atMost: '0.25', checkedAt: ['signedIn'], warnedAt: [] },
      { category: 'supervisor', exactly: '0.25', checkedAt: ['signedIn'], warnedAt: ['invited'] },
    ],
    minimumCohort: 5,
  };

  it('knows at most and exactly, at the checkpoints that the rule names', () => {
    const invited = { serviceRecipient: 1, supervisor: 9, other: 90 };
    const sound = { serviceRecipient: 4, supervisor: 2, other: 2 };
    const found = checkPanel(rule, { invited, signedIn: sound, served: null }, categories);
    expect(found.unmet).toEqual([]);
    expect(found.warnings.map((warning) => warning.code)).toEqual(['share-not-exact']);
    const crowded = { serviceRecipient: 3, supervisor: 3, other: 3 };
    const bad = checkPanel(rule, { invited, signedIn: crowded, served: null }, categories);
    expect(bad.unmet.map((r) => [r.code, r.facts])).toEqual([
      ['share-too-high', expect.objectContaining({ need: '1/4', have: '1/3', needPersons: 2 })],
      ['share-not-exact', expect.objectContaining({ need: '1/4', have: '1/3' })],
    ]);
  });

  it('does not read a category from the prototype', () => {
    const odd: PanelRule = {
      ...rule,
      shares: [{ category: 'constructor', atLeast: '0', checkedAt: ['signedIn'], warnedAt: [] }],
    };
    const found = checkPanel(
      odd,
      { invited: {}, signedIn: { other: 1 }, served: null },
      categories,
    );
    expect(found.unmet).toEqual([]);
  });

  it('is never met while a person is missing, and stays met when a recipient joins', () => {
    const persons = fc.record({
      serviceRecipient: fc.nat({ max: 120 }),
      deputy: fc.nat({ max: 120 }),
    });
    fc.assert(
      fc.property(persons, (signedIn) => {
        const isMet = (counts: typeof signedIn) =>
          checkPanel(plan, { invited: half, signedIn: counts, served: null }, categories).unmet
            .length === 0;
        const { serviceRecipient, deputy } = signedIn;
        expect(isMet(signedIn)).toBe(
          serviceRecipient + deputy >= 100 && 2 * serviceRecipient >= serviceRecipient + deputy,
        );
        if (isMet(signedIn))
          expect(isMet({ ...signedIn, serviceRecipient: serviceRecipient + 1 })).toBe(true);
      }),
    );
  });
});
