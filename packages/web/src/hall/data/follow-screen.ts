import type { Screen } from './screen.ts';

/** What the screen hears: the whole view whenever a part of it changed, and whether the server is there. */
export interface ScreenHearer {
  /** @param ahead milliseconds by which the server's clock is ahead of this device's */
  onView(screen: Screen, ahead: number): void;
  onContact(isThere: boolean): void;
  /** There is no such meeting. */
  onUnknown(): void;
}

/** The server is silent for ten seconds at most; after this many milliseconds it is lost. */
const silence = 25_000;

/** Before the next attempt to follow, in milliseconds. */
const pause = 2_000;

const parts = ['meeting', 'presence', 'turnout'] as const;

interface Frame {
  readonly now: string;
  readonly view?: unknown;
}

/**
 * Follows a meeting until told to stop. A stream that ends, or is silent for too long, is replaced: after
 * a network that went away, and after a server that was started again.
 *
 * @returns stops it
 */
export function followScreen(meeting: string, hearer: ScreenHearer): () => void {
  const address = `/api/public/meetings/${encodeURIComponent(meeting)}/screen`;
  let source: EventSource | null = null;
  let watchdog = 0;
  let known: Partial<Screen> = {};
  let isStopped = false;

  function take(part: (typeof parts)[number] | null, text: string): void {
    window.clearTimeout(watchdog);
    watchdog = window.setTimeout(again, silence);
    const { now, view } = JSON.parse(text) as Frame;
    const ahead = Date.parse(now) - Date.now();
    hearer.onContact(true);
    if (part === null) return;
    known = { ...known, now, [part]: view };
    if (parts.every((each) => each in known)) hearer.onView(known as Screen, ahead);
  }

  /** A stream says nothing of why it was refused; a question does. */
  async function whyRefused(): Promise<void> {
    const answer = await fetch(address).catch(() => null);
    if (answer?.status === 404 && !isStopped) hearer.onUnknown();
  }

  function again(): void {
    source?.close();
    window.clearTimeout(watchdog);
    if (isStopped) return;
    hearer.onContact(false);
    void whyRefused();
    watchdog = window.setTimeout(open, pause);
  }

  function open(): void {
    window.clearTimeout(watchdog);
    watchdog = window.setTimeout(again, silence);
    known = {};
    const opened = new EventSource(`${address}/changes`);
    source = opened;
    for (const part of parts)
      opened.addEventListener(part, ({ data }: MessageEvent<string>) => take(part, data));
    opened.addEventListener('beat', ({ data }: MessageEvent<string>) => take(null, data));
    opened.onerror = again;
  }

  open();
  return () => {
    isStopped = true;
    window.clearTimeout(watchdog);
    source?.close();
  };
}
