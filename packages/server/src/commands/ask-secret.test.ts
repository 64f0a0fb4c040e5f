import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { askSecret } from './ask-secret.ts';

/** A terminal at which somebody types; `shown` is what stands on its screen. */
function terminal(typed: readonly string[], isTTY = true) {
  let isRaw = false;
  const input = Object.assign(new PassThrough(), {
    isTTY,
    setRawMode: (mode: boolean) => {
      isRaw = mode;
    },
  });
  const output = new PassThrough();
  const answer = askSecret(
    input as unknown as NodeJS.ReadStream,
    output as unknown as NodeJS.WriteStream,
    '口令: ',
  );
  for (const text of typed) input.write(text);
  const shown = (): string => String(output.read() ?? '');
  return { answer, shown, isRaw: () => isRaw };
}

describe('a secret that is asked for', () => {
  it('is what was typed up to Enter, less what was erased, and is never shown', async () => {
    const { answer, shown, isRaw } = terminal(['口令', 'x\u007f', '够长\r']);
    expect(await answer).toBe('口令够长');
    expect(shown()).toBe('口令: \n');
    expect(isRaw()).toBe(false);
  });

  it('is none after Ctrl+C, and none where nobody sits', async () => {
    const given = terminal(['abc\u0003']);
    expect(await given.answer).toBeNull();
    expect(given.isRaw()).toBe(false);
    const nobody = terminal([], false);
    expect(await nobody.answer).toBeNull();
    expect(nobody.shown()).toBe('');
  });
});
