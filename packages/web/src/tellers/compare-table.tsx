import { countOf, officersOf, type PaperCount } from '@pingyi/core';
import { Sideways } from '../duty/sideways.tsx';
import { useSay } from '../ui/language.tsx';
import { words as headings } from '../words/counts.ts';
import { invalidNames, invalidReasons, tellerText, words } from '../words/tellers.ts';
import type { SheetProps } from './sheet-panel.tsx';

interface Row {
  readonly name: string;
  readonly numbers: readonly number[];
}

/** Both tellers' numbers side by side; those that differ are marked with a sign, not by colour alone. */
export function CompareTable({ view, place }: Pick<SheetProps, 'view' | 'place'>) {
  const say = useSay();
  const { meeting, campaign, names } = view;
  const entries = countOf(meeting, place.unit, place.part).entries;
  const [first] = entries;
  if (first === undefined) return null;
  const rowOf = (name: string, read: (count: PaperCount) => number): Row => ({
    name,
    numbers: entries.map(({ count }) => read(count)),
  });
  const rows = [
    rowOf(say(headings.returned), ({ returned }) => returned),
    ...first.count.items.flatMap(({ item }, at) => {
      const of = say(names(item === 'overall' ? 'part' : 'dimension', item));
      const read = (count: PaperCount) => count.items[at];
      return [
        ...campaign.scheme.grades.map(({ id }) =>
          rowOf(`${of} · ${say(names('grade', id))}`, (count) => read(count)?.grades[id] ?? 0),
        ),
        rowOf(`${of} · ${say(headings.abstained)}`, (count) => read(count)?.abstained ?? 0),
        ...invalidReasons.map((why) =>
          rowOf(`${of} · ${say(invalidNames[why])}`, (count) => read(count)?.invalid[why] ?? 0),
        ),
      ];
    }),
  ].filter(({ numbers }) => numbers.some((number) => number > 0));
  return (
    <Sideways label={say(words.compare)}>
      <table class="duty-table tellers-compare">
        <thead>
          <tr>
            <th scope="col">{say(words.what)}</th>
            {entries.map(({ account }) => (
              <th key={account} scope="col">
                {say(tellerText(officersOf(meeting, 'teller').indexOf(account) + 1))}
              </th>
            ))}
            <th scope="col">{say(words.compare)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, numbers }) => {
            const isSame = new Set(numbers).size === 1;
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                {numbers.map((number, at) => (
                  <td key={at}>{number}</td>
                ))}
                <td class={isSame ? 'duty-holds' : 'duty-fails'}>
                  {isSame ? `✓ ${say(words.same)}` : `✕ ${say(words.differs)}`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Sideways>
  );
}
