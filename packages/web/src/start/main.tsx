import { render } from 'preact';
import { Beginning } from './beginning.tsx';
import { takeToken } from './kept-token.ts';

/**
 * The score page lived at this address once; links into it, such as `/#unit=bureau`, keep working. The
 * part after `#` never reaches a server, so only a script can follow it.
 */
function isScoreLink(): boolean {
  return /^#unit=/u.test(window.location.hash);
}

const place = document.getElementById('beginning');

if (isScoreLink()) {
  const { hash, search } = window.location;
  window.location.replace(`/score${search}${hash}`);
} else if (place !== null) render(<Beginning token={takeToken()} />, place);
