import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../ui/language.tsx';
import { words } from '../words/hall.ts';
import type { Theme } from './kept-theme.ts';

interface ControlsProps {
  readonly theme: Theme;
  readonly onTheme: () => void;
  readonly onLanguage: () => void;
  readonly onFullScreen: () => void;
}

/** How long the controls stay after the pointer rests, in milliseconds. */
const rest = 4_000;

/** Whether somebody at the machine moves the pointer or touches the screen. */
function useIsHandled(): boolean {
  const [isHandled, setHandled] = useState(false);
  useEffect(() => {
    let timer = 0;
    const hear = (): void => {
      setHandled(true);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setHandled(false), rest);
    };
    window.addEventListener('pointermove', hear);
    window.addEventListener('pointerdown', hear);
    return () => {
      window.removeEventListener('pointermove', hear);
      window.removeEventListener('pointerdown', hear);
      window.clearTimeout(timer);
    };
  }, []);
  return isHandled;
}

/** Full screen, light or dark, language; out of the audience's sight unless somebody handles the machine. */
export function Controls({ theme, onTheme, onLanguage, onFullScreen }: ControlsProps) {
  const say = useSay();
  const isHandled = useIsHandled();
  return (
    <nav
      class={isHandled ? 'hall-controls shown' : 'hall-controls'}
      aria-label={say(words.controls)}
    >
      <button type="button" onClick={onFullScreen}>
        {say(words.fullScreen)} <kbd>F</kbd>
      </button>
      <button type="button" onClick={onTheme}>
        {say(theme === 'dark' ? words.light : words.dark)} <kbd>D</kbd>
      </button>
      <button type="button" onClick={onLanguage}>
        {say(words.otherLanguage)} <kbd>E</kbd>
      </button>
    </nav>
  );
}
