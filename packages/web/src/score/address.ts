import type { Language } from '@pingyi/core';
import { useEffect, useState } from 'preact/hooks';

/** The numbers of a unit that can be opened to their steps. */
export const openableNumbers = [
  'rank',
  'composite',
  'satisfaction',
  'lowerLevel',
  'daily',
  'deducted',
  'bonus',
] as const;

export type OpenableNumber = (typeof openableNumbers)[number];

/** What the address points at: a unit by its id, and one of its numbers. */
interface Target {
  readonly unit: string;
  readonly number: OpenableNumber;
}

function readTarget(): Target | null {
  const given = new URLSearchParams(window.location.hash.slice(1));
  const unit = given.get('unit');
  if (unit === null) return null;
  const number = openableNumbers.find((name) => name === given.get('number')) ?? 'composite';
  return { unit, number };
}

function hashOf({ unit, number }: Target): string {
  return `#unit=${encodeURIComponent(unit)}${number === 'composite' ? '' : `&number=${number}`}`;
}

export interface Pointing {
  readonly target: Target | null;
  open(target: Target): void;
  close(): void;
}

const ownEntry = 'pingyi-opened';

/** The address's target, kept in step with the browser's back and forward buttons. */
export function useTarget(): Pointing {
  const [target, setTarget] = useState(readTarget);
  useEffect(() => {
    const follow = (): void => setTarget(readTarget());
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  return {
    target,
    open: (next) => {
      // A second number of the open unit takes the place of the first in the history.
      if (target === null) window.history.pushState(ownEntry, '', hashOf(next));
      else window.history.replaceState(window.history.state, '', hashOf(next));
      setTarget(next);
    },
    close: () => {
      setTarget(null);
      if (window.history.state === ownEntry) window.history.back();
      else {
        const { pathname, search } = window.location;
        window.history.replaceState(null, '', `${pathname}${search}`);
      }
    },
  };
}

/** The language of the address, `?lang=en`; Chinese otherwise. */
export function readLanguage(): Language {
  return new URLSearchParams(window.location.search).get('lang') === 'en' ? 'en' : 'zh';
}

/** The address of this page in a language. */
export function addressIn(language: Language): string {
  const { pathname, hash } = window.location;
  return `${pathname}${language === 'en' ? '?lang=en' : ''}${hash}`;
}
