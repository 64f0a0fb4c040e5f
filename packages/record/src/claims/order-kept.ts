import { announcedOf, votedLevels } from '@pingyi/core';
import { momentsOf } from '../evidence/tell-story.ts';
import { finding, judge, notApplicable } from '../report/verdict.ts';
import type { Claim } from './claim.ts';

/** A level was voted on only when every level below it had all its results (plan §III.4, R15). */
export const orderKept: Claim = {
  name: 'order-kept',
  restsOn: ['rules-before-votes'],
  readsActs: true,
  check: ({ story }) => {
    const openings = momentsOf(story, 'vote-opened');
    if (openings.length === 0) return notApplicable('no-votes');
    const findings = openings.flatMap(({ act, campaign }) => {
      const { level } = act.payload;
      const levels = votedLevels(campaign);
      return levels.slice(0, Math.max(0, levels.indexOf(level))).flatMap((below) => {
        const { need, have } = announcedOf(campaign, below);
        if (have >= need) return [];
        return [finding('lower-level-unannounced', { level, below, need, have }, act.seq)];
      });
    });
    const acts = openings.map(({ act }) => act.seq);
    const levels = [...new Set(openings.map(({ act }) => act.payload.level))];
    return judge(findings, { votes: openings.length, levels }, acts);
  },
};
