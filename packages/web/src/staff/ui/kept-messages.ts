/** Something said in passing, and how often it was said in a row. */
export interface Message {
  readonly key: number;
  readonly kind: 'done' | 'note';
  readonly text: string;
  readonly times: number;
}

/** With one more message, the newest first; the same words again are one message, said once more. */
export function withMessage(
  told: readonly Message[],
  kind: Message['kind'],
  text: string,
): readonly Message[] {
  const key = Math.max(0, ...told.map((each) => each.key)) + 1;
  const [newest, ...earlier] = told;
  if (newest?.kind === kind && newest.text === text)
    return [{ ...newest, key, times: newest.times + 1 }, ...earlier];
  return [{ key, kind, text, times: 1 }, ...told];
}
