import { labelled } from '../../words/marks.ts';
import { useCampaign } from '../data/campaign-context.tsx';
import { usePages } from '../ui/use-pages.tsx';
import { words as common } from '../words/common.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { firstOf, words } from '../words/lists.ts';
import type { ListPreview } from './checked-list.ts';
import { valueText } from './value-text.ts';

interface TableProps<Row> {
  readonly rows: readonly Row[];
  /** How many there are, also those that are not listed. */
  readonly all: number;
  readonly headings: ListPreview['headings'];
}

/** Rows that would be new, with the columns that any of them fills. */
export function AddedTable({ rows, all, headings }: TableProps<ListPreview['added'][number]>) {
  const say = useSay();
  const { language } = useSpeech();
  const { names } = useCampaign();
  const { shown, leaf } = usePages(rows);
  if (rows.length === 0) return <p className="quiet">{say(common.none)}</p>;
  const isFilled = (value: unknown) =>
    value !== null && value !== undefined && value !== false && String(value) !== '';
  const columns = Object.keys(headings).filter((column) =>
    rows.some(({ row }) => isFilled(row[column])),
  );
  return (
    <div className="stack">
      {rows.length < all && <p className="quiet">{say(firstOf(rows.length, all))}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by keyboard */}
      <section className="preview-rows" tabIndex={0} aria-label={say(words.new)}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say(words.row)}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {say(headings[column] ?? { zh: column, en: column })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ number, row }) => (
              <tr key={number}>
                <td className="figures">{number}</td>
                {columns.map((column) => (
                  <td key={column}>
                    {isFilled(row[column]) ? valueText(column, row[column], names, language) : ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {leaf}
    </div>
  );
}

/** Rows that would be changed, field by field. */
export function ChangedTable({ rows, all, headings }: TableProps<ListPreview['changed'][number]>) {
  const say = useSay();
  const { language } = useSpeech();
  const { names } = useCampaign();
  const { shown, leaf } = usePages(rows);
  if (rows.length === 0) return <p className="quiet">{say(common.none)}</p>;
  return (
    <div className="stack">
      {rows.length < all && <p className="quiet">{say(firstOf(rows.length, all))}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by keyboard */}
      <section className="preview-rows" tabIndex={0} aria-label={say(words.changed)}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say(words.row)}</th>
              <th scope="col">{say(common.name)}</th>
              <th scope="col">{say(words.change)}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ number, row, differences }) => (
              <tr key={number}>
                <td className="figures">{number}</td>
                <th scope="row">
                  {['name', 'unit', 'item']
                    .filter((column) => typeof row[column] === 'string')
                    .map((column) => valueText(column, row[column], names, language))
                    .join(' · ')}
                </th>
                <td>
                  <ul className="plain-list">
                    {differences.map(({ column, before, after }) => (
                      <li key={column}>
                        {say(labelled(headings[column] ?? column, ''))}
                        <del className="old-value">
                          {valueText(column, before, names, language)}
                        </del>{' '}
                        → <ins>{valueText(column, after, names, language)}</ins>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {leaf}
    </div>
  );
}
