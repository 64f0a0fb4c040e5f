import { pageOf, words } from '../words/score-page.ts';
import { useSay } from './language.tsx';

/** Rows shown at once where a list is too long for one page. */
const rowsPerPage = 100;

/** Lists up to this length are shown whole. */
export const longestWhole = 200;

/** The part of a list that is on a page, and how many pages there are. */
export function paged<Item>(
  items: readonly Item[],
  page: number,
): { readonly shown: readonly Item[]; readonly page: number; readonly pages: number } {
  if (items.length <= longestWhole) return { shown: items, page: 0, pages: 1 };
  const pages = Math.ceil(items.length / rowsPerPage);
  const at = Math.min(page, pages - 1);
  return { shown: items.slice(at * rowsPerPage, (at + 1) * rowsPerPage), page: at, pages };
}

interface PagerProps {
  readonly page: number;
  readonly pages: number;
  readonly label: string;
  readonly onPage: (page: number) => void;
}

/** Buttons to leaf through a long list; nothing where one page holds it. */
export function Pager({ page, pages, label, onPage }: PagerProps) {
  const say = useSay();
  if (pages <= 1) return null;
  return (
    <nav class="pager" aria-label={label}>
      <button type="button" class="button" disabled={page === 0} onClick={() => onPage(page - 1)}>
        {say(words.earlier)}
      </button>
      <span class="figures" aria-live="polite">
        {say(pageOf(page + 1, pages))}
      </span>
      <button
        type="button"
        class="button"
        disabled={page >= pages - 1}
        onClick={() => onPage(page + 1)}
      >
        {say(words.later)}
      </button>
    </nav>
  );
}
