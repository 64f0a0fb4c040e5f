import { digestOf, type UnitId } from '@pingyi/core';
import { describe, expect, it } from 'vitest';
import { storyUntil } from '../../../../core/src/campaign/testing/story.ts';
import { meetingStory } from '../../../../core/src/meeting/testing/meeting-story.ts';
import { answerPage } from '../answer-page.ts';
import { asked, smallRecord } from '../testing/small-record.ts';

const story = storyUntil('evaluating');
const { id, votes } = story.campaign();
const [meeting] = votes.keys();
if (meeting === undefined) throw new Error('no meeting was held');
const [unit] = votes.get(meeting)?.units ?? [];
const opinions = ['<b>窗口午休无人</b>', '说明写得清楚'].map((text) => ({
  unit: unit as UnitId,
  text,
}));
meetingStory(story, meeting).act('publish-opinions', 'office', {
  received: 3,
  published: 2,
  hidden: [{ why: 'names', opinions: 1 }],
  list: digestOf(opinions),
  correction: null,
});

async function pageWith(published: typeof opinions): Promise<string> {
  const record = smallRecord({ [id]: story.acts }, {}, { [meeting as string]: published });
  const path = `/public/campaigns/${id}/meetings/${meeting}`;
  return (await answerPage(asked(path), record)).text;
}

describe('the opinions of a meeting', () => {
  it('stand in full text on its page, escaped, with the digest of the list', async () => {
    const page = await pageWith(opinions);
    expect(page).toContain('&lt;b>窗口午休无人&lt;/b>');
    expect(page).toContain('说明写得清楚');
    expect(page).toContain(digestOf(opinions).replace('sha256:', ''));
    expect(page).toContain('与公布时登记的摘要一致');
  });

  it('are said to be fewer than were published once one was erased', async () => {
    const page = await pageWith(opinions.slice(0, 1));
    expect(page).toContain('公布之后有条目被删除');
    expect(page).not.toContain('与公布时登记的摘要一致');
  });
});
