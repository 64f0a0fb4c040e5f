import { useSay } from '../../ui/language.tsx';
import { words } from '../../words/hall.ts';
import type { Scene } from '../data/scene.ts';
import type { Screen } from '../data/screen.ts';
import { CountingScene } from './counting-scene.tsx';
import { HowToVoteScene } from './how-to-vote-scene.tsx';
import { ResultsScene } from './results-scene.tsx';
import { StatementScene } from './statement-scene.tsx';
import { StepScene } from './step-scene.tsx';
import { VotingScene } from './voting-scene.tsx';
import { WelcomeScene } from './welcome-scene.tsx';

interface ShownSceneProps {
  readonly scene: Scene;
  readonly screen: Screen;
  /** The server's clock, in milliseconds. */
  readonly now: number;
}

function OneSentence({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <main class="hall-scene hall-centre">
      <h2>{title}</h2>
      <p>{text}</p>
    </main>
  );
}

export function ShownScene({ scene, screen, now }: ShownSceneProps) {
  const say = useSay();
  switch (scene.kind) {
    case 'calledOff':
      return <OneSentence title={say(words.calledOff)} text={say(screen.meeting.title)} />;
    case 'welcome':
      return <WelcomeScene screen={screen} />;
    case 'step':
      return <StepScene screen={screen} step={scene.step} unit={scene.unit} now={now} />;
    case 'howToVote':
      return <HowToVoteScene screen={screen} />;
    case 'voting':
      return <VotingScene screen={screen} now={now} />;
    case 'counting':
      return <CountingScene screen={screen} />;
    case 'results':
      return <ResultsScene meeting={screen.meeting} />;
    case 'statement':
      return <StatementScene screen={screen} step={scene.step} unit={scene.unit} now={now} />;
    case 'ended':
      return screen.meeting.results.length > 0 ? (
        <ResultsScene meeting={screen.meeting} />
      ) : (
        <OneSentence title={say(words.ended)} text={say(words.thanks)} />
      );
  }
}
