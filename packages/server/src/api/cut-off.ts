import type { ServerResponse } from 'node:http';

/**
 * Ends the connection of a client that has taken nothing between two looks, so that an answer without
 * end does not hold it for ever.
 *
 * @param patience between two looks, in milliseconds
 */
export function cutOffWhenStuck(answer: ServerResponse, patience: number): void {
  let wasStuck = false;
  answer.on('drain', () => {
    wasStuck = false;
  });
  const look = setInterval(() => {
    if (wasStuck) answer.destroy();
    wasStuck = answer.writableNeedDrain;
  }, patience);
  look.unref();
  answer.once('close', () => clearInterval(look));
}
