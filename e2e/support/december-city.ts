import { type NewAct, planPreset } from '@pingyi/core';
import { startStory, storyUntil } from '../../packages/core/src/campaign/testing/story.ts';
import {
  assess,
  clerk,
  give,
  lineOfItem,
  ruledScheme,
} from '../../packages/core/src/campaign/testing/year-story.ts';

/** The campaign of `decemberCity`. */
export const decemberCampaign = 'city-2026';

const preset = planPreset(2026);

/**
 * A small city in December: every result announced, every line of the daily assessment confirmed but the bureau's
 * last one, which a clerk has entered. Windows have no working days, since a server's clock does not wait.
 */
export function decemberCity(): readonly NewAct[] {
  const plan = {
    ...preset,
    assessment: {
      items: preset.assessment?.items ?? [],
      objectionWorkdays: { adjustment: 0, result: 0 },
    },
  };
  const story = startStory(storyUntil('december', plan, ruledScheme));
  assess(story);
  const lines = story.campaign().dailyLines.get('bureau' as never) ?? [];
  const last = lines.at(-1);
  if (last === undefined) throw new Error('the bureau has no lines');
  const { line, item } = last;
  give(story, clerk, 'withdraw-daily-line', { unit: 'bureau', line, reason: '依据有误' });
  const again = { ...lineOfItem('bureau', item, '0.8'), line: 'line-again' };
  give(story, clerk, 'enter-daily-lines', { sheets: [{ unit: 'bureau', lines: [again] }] });
  return story.acts.map(({ seq: _seq, at: _at, ...draft }) => draft as NewAct);
}
