/** How long work may hold the page, in milliseconds: well under what a hand notices. */
const most = 40;

/** Lets the page paint and hear presses. Unlike a timer it is not slowed down in a page behind others. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Takes a step for each thing in turn, with pauses, so that long work does not hold the page. */
export async function inPieces<Thing>(
  things: Iterable<Thing>,
  step: (thing: Thing) => void,
): Promise<void> {
  let begun = performance.now();
  for (const thing of things) {
    if (performance.now() - begun > most) {
      await pause();
      begun = performance.now();
    }
    step(thing);
  }
}
