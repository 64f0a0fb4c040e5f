/**
 * A script that takes away what came after Chrome 67, the oldest browser of the voter's page, as far as such
 * methods can be taken away. The page itself mends `Object.hasOwn` and `globalThis`.
 */
export const olderBrowser = `
  for (const name of ['at', 'flat', 'flatMap', 'findLast', 'findLastIndex', 'with', 'toSorted', 'toReversed', 'toSpliced']) {
    delete Array.prototype[name];
    delete Object.getPrototypeOf(Uint8Array.prototype)[name];
  }
  for (const name of ['at', 'matchAll', 'replaceAll', 'trimStart', 'trimEnd', 'isWellFormed', 'toWellFormed']) {
    delete String.prototype[name];
  }
  for (const name of ['toHex', 'toBase64', 'setFromHex', 'setFromBase64']) delete Uint8Array.prototype[name];
  for (const name of ['fromHex', 'fromBase64']) delete Uint8Array[name];
  for (const name of ['fromEntries', 'groupBy']) delete Object[name];
  for (const name of ['any', 'allSettled', 'withResolvers', 'try']) delete Promise[name];
  for (const name of ['structuredClone', 'queueMicrotask', 'WeakRef', 'FinalizationRegistry']) delete self[name];
  delete Symbol.prototype.description;
`;
