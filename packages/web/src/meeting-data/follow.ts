import type { Ask } from './ask.ts';

/** How long to wait before following again, in milliseconds. */
const pause = 5_000;

/** Whether a chunk of server-sent events only keeps the connection alive. */
function isComment(chunk: string): boolean {
  return chunk.split('\n').every((line) => line === '' || line.startsWith(':'));
}

async function followOnce(
  ask: Ask,
  stream: string,
  signal: AbortSignal,
  changed: () => void,
): Promise<void> {
  const response = await ask(`/api/changes?stream=${encodeURIComponent(stream)}`, { signal });
  if (!response.ok || response.body === null) return;
  // What was recorded between the last read and the beginning of this stream.
  changed();
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    if (!isComment(value)) changed();
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Calls back whenever something is recorded in a stream, until it is told to stop. */
export async function followStream(
  ask: Ask,
  stream: string,
  signal: AbortSignal,
  changed: () => void,
): Promise<void> {
  while (!signal.aborted) {
    await followOnce(ask, stream, signal, changed).catch(() => undefined);
    await wait(pause);
  }
}
