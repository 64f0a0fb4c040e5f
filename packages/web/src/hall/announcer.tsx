import type { Sentence } from '@pingyi/core';
import { useSay } from '../ui/language.tsx';
import { announcedText, words } from '../words/hall.ts';
import { labelled } from '../words/marks.ts';
import { newestResult } from './data/pages.ts';
import { type Scene, sceneOf } from './data/scene.ts';
import type { Screen } from './data/screen.ts';

function stepName({ meeting }: Screen, step: string, unit: string | null): Sentence {
  const name = meeting.steps.find(({ id }) => id === step)?.name ?? { zh: step, en: step };
  const of = meeting.units.find(({ id }) => id === unit)?.name;
  return of === undefined ? name : labelled(name, of);
}

/** What a scene is in a sentence; turnout and the clock are left out, so that it is said once. */
function sentenceOf(scene: Scene, screen: Screen): Sentence {
  switch (scene.kind) {
    case 'calledOff':
      return words.calledOff;
    case 'welcome':
      return screen.meeting.title;
    case 'step':
    case 'statement':
      return stepName(screen, scene.step, scene.unit);
    case 'howToVote':
      return words.howToVote;
    case 'voting':
      return words.voting;
    case 'counting':
      return words.closed;
    case 'results': {
      const newest = newestResult(screen.meeting);
      const result = screen.meeting.results.find(({ unit }) => unit === newest);
      const unit = screen.meeting.units.find(({ id }) => id === newest)?.name;
      if (result === undefined || unit === undefined) return words.results;
      return announcedText(unit, result.satisfaction?.published ?? null);
    }
    case 'ended':
      return words.ended;
  }
}

/** Says politely what changed, for those who do not see the screen. */
export function Announcer({ screen }: { readonly screen: Screen }) {
  const say = useSay();
  return (
    <p class="unseen" aria-live="polite">
      {say(sentenceOf(sceneOf(screen), screen))}
    </p>
  );
}
