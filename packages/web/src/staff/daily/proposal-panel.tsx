import { lineId } from '@pingyi/core';
import { Button } from 'antd';
import { useState } from 'react';
import { drawnId } from '../assessment/drawn-id.ts';
import { useSourceText } from '../assessment/source-text.tsx';
import { useCampaign } from '../data/campaign-context.tsx';
import { usePropose } from '../steps/official-steps.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Sideways } from '../ui/sideways.tsx';
import { usePages } from '../ui/use-pages.tsx';
import { actName } from '../words/assessment.ts';
import { pointsOfMax, takeOverCount, words } from '../words/daily.ts';
import { useSay } from '../words/language.tsx';
import { ChooseAll, ChooseOne } from './choose.tsx';
import type { SheetRow } from './sheet.ts';

interface ProposalPanelProps {
  readonly rows: readonly SheetRow[];
  readonly mayTakeOver: boolean;
}

/** What the system proposes, each with its source; all of it is taken over in one go. */
export function ProposalPanel({ rows, mayTakeOver }: ProposalPanelProps) {
  const say = useSay();
  const { names } = useCampaign();
  const sourceText = useSourceText(names);
  const propose = usePropose();
  const all = rows.flatMap(({ unit, cells }) =>
    [...cells.values()].flatMap(({ item, proposal }) =>
      proposal === null ? [] : [{ key: `${unit.id} ${item.id}`, unit, item, proposal }],
    ),
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { shown, leaf } = usePages(all);
  const chosen = all.filter(({ key }) => !left.has(key));
  if (all.length === 0) return <EmptyState title={say(words.noProposals)} />;
  const takeOver = (): void => {
    const units = [...new Set(chosen.map(({ unit }) => unit.id))];
    const sheets = units.map((unit) => ({
      unit,
      lines: chosen
        .filter((each) => each.unit.id === unit)
        .map(({ item, proposal: { points } }) => ({
          line: lineId.parse(drawnId('l')),
          item: item.id,
          points,
        })),
    }));
    propose({ wish: { type: 'take-over-daily-lines', body: { sheets } } });
  };
  return (
    <section className="panel" aria-labelledby="proposals">
      <h2 id="proposals">{say(words.takeOver)}</h2>
      <p className="spaced">{say(words.proposalLead)}</p>
      {mayTakeOver && (
        <div className="tools">
          <Button type="primary" disabled={chosen.length === 0} onClick={takeOver}>
            {say(takeOverCount(chosen.length))}
          </Button>
        </div>
      )}
      <Sideways label={say(words.takeOver)}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">
                <ChooseAll
                  isChosen={left.size === 0}
                  onChoose={(isChosen) =>
                    setLeft(new Set(isChosen ? [] : all.map(({ key }) => key)))
                  }
                />
              </th>
              <th scope="col">{say(words.unit)}</th>
              <th scope="col">{say(words.item)}</th>
              <th scope="col">{say(words.points)}</th>
              <th scope="col">{say(words.because)}</th>
              <th scope="col">{say(words.restsOn)}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, unit, item, proposal: { points, grounds, source, restsOn } }) => (
              <tr key={key}>
                <td>
                  <ChooseOne
                    title={`${unit.name} · ${say(item.name)}`}
                    id={key}
                    left={left}
                    onChange={setLeft}
                  />
                </td>
                <th scope="row">{unit.name}</th>
                <td>{say(item.name)}</td>
                <td className="figures">{say(pointsOfMax(points, item.max))}</td>
                <td>{say(grounds)}</td>
                <td>
                  {sourceText(source)}
                  <span className="hint">{restsOn.map((seq) => say(actName(seq))).join('、')}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
      {leaf}
    </section>
  );
}
