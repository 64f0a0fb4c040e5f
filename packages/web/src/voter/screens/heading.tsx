import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * The heading of a screen. When the screen changes it takes the focus, so that a screen reader begins there
 * and the keyboard goes on from there, and the page is scrolled to its top.
 *
 * @param screen what tells one screen from another
 */
export function Heading({ text, screen }: { readonly text: string; readonly screen: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Before anybody can press a key: a focus that moved later would take the first keys of a quick hand.
  useLayoutEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [screen]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
    </h1>
  );
}
