import { momentsOf } from '../evidence/tell-story.ts';
import { notApplicable } from '../report/verdict.ts';
import type { Claim } from './claim.ts';

/** Claims whose subject has no acts in this version of the catalogue; each says so. */

/** Appointed panels are marked so; drawing by lot leaves acts only when it exists. */
export const panelDrawn: Claim = {
  name: 'panel-drawn',
  restsOn: ['log-intact', 'no-personal-data'],
  readsActs: true,
  check: ({ story }) => {
    const panels = momentsOf(story, 'panel-appointed');
    return panels.length === 0
      ? notApplicable('no-panel')
      : notApplicable('panel-appointed', { acts: panels.map(({ act }) => act.seq) });
  },
};

export const dailyAndDeductions: Claim = {
  name: 'daily-and-deductions',
  restsOn: ['satisfaction'],
  readsActs: true,
  check: () => notApplicable('not-in-the-record-yet'),
};

export const compositeAndRank: Claim = {
  name: 'composite-and-rank',
  restsOn: ['satisfaction'],
  readsActs: true,
  check: () => notApplicable('not-in-the-record-yet'),
};

export const promises: Claim = {
  name: 'promises',
  restsOn: ['log-intact', 'no-personal-data'],
  readsActs: true,
  check: ({ story }) => {
    const made = momentsOf(story, 'promise-made').length;
    return made === 0
      ? notApplicable('no-promises')
      : notApplicable('not-in-the-record-yet', { promises: made });
  },
};
