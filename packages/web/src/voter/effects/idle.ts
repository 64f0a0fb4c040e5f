/** How long a shared tablet stays as it is when nobody touches it, in milliseconds. */
const untilWarning = 90_000;
const untilClearing = 30_000;

export type Idleness = 'touched' | 'soon-cleared' | 'clear';

/** Tells when nobody touches a shared tablet, and when that has gone on or ended. */
export function watchIdle(tell: (idleness: Idleness) => void): void {
  let timer = 0;
  function warn(): void {
    timer = window.setTimeout(clear, untilClearing);
    tell('soon-cleared');
  }
  function clear(): void {
    begin();
    tell('clear');
  }
  function begin(): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(warn, untilWarning);
  }
  function touch(): void {
    begin();
    tell('touched');
  }
  for (const kind of ['mousedown', 'keydown', 'touchstart', 'wheel']) {
    window.addEventListener(kind, touch, true);
  }
  begin();
}
