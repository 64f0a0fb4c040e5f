import { words } from '../words/common.ts';
import { useSay } from '../words/language.tsx';

/** Stands where something is on its way. */
export function Loading() {
  const say = useSay();
  return (
    <p className="loading" role="status">
      {say(words.loading)}
    </p>
  );
}
