import type { Sentence } from '@pingyi/core';

/** A text in Chinese with its English below: whoever opens the start page has chosen no language yet. */
export function Both({ text }: { readonly text: Sentence }) {
  return (
    <>
      {text.zh}
      <span lang="en">{text.en}</span>
    </>
  );
}
