/**
 * Takes the place of the modules by which antd and its icons write styles (`vite.staff.config.ts`).
 * Those make `<style>` elements, which the page's security policy forbids; this one makes adopted style
 * sheets, which a script may fill under any policy. The functions keep their names and meaning.
 */

interface Options {
  /** Where the rules stand among the others: before all, in a queue before all, or after all. */
  readonly prepend?: boolean | 'queue';
  /** Within the queue, a smaller number stands earlier. */
  readonly priority?: number;
}

interface Entry {
  readonly element: HTMLStyleElement;
  readonly sheet: CSSStyleSheet;
  readonly place: number;
}

const entries = new Map<string, Entry>();

function placeOf({ prepend, priority = 0 }: Options): number {
  if (prepend === 'queue') return priority;
  return prepend === true ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

function show(): void {
  const inOrder = [...entries.values()].sort((a, b) =>
    a.place < b.place ? -1 : a.place > b.place ? 1 : 0,
  );
  document.adoptedStyleSheets = inOrder.map(({ sheet }) => sheet);
}

/**
 * Sets the rules of a key, in their place among the others.
 *
 * @returns an element that stands for them and is no part of the page: callers mark it
 */
export function updateCSS(css: string, key: string, options: Options = {}): HTMLStyleElement {
  const known = entries.get(key);
  if (known !== undefined) {
    known.sheet.replaceSync(css);
    return known.element;
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const element = document.createElement('style');
  entries.set(key, { element, sheet, place: placeOf(options) });
  show();
  return element;
}

/** Takes the rules of a key away. */
export function removeCSS(key: string): void {
  if (entries.delete(key)) show();
}

let nameless = 0;

/** Adds rules that nobody changes or takes away again. */
export function injectCSS(css: string, options: Options = {}): HTMLStyleElement {
  nameless += 1;
  return updateCSS(css, `nameless-${nameless}`, options);
}

/** The other module remembers where elements went; here nothing is remembered. */
export function clearContainerCache(): void {}

/** The icons ask whether they stand in a shadow tree; nothing of this page does. */
export function getShadowRoot(): null {
  return null;
}

/** What the icons would tell a developer. */
export function warningOnce(isFine: boolean, message: string): void {
  if (!isFine) throw new Error(message);
}
