import { Button } from 'antd';
import { useState } from 'react';
import { useHolderNames } from '../accounts/holder-names.ts';
import { useCampaign } from '../data/campaign-context.tsx';
import { mayGive, useOwnAccount } from '../session/own-account.ts';
import { usePropose } from '../steps/official-steps.tsx';
import { DocumentLink } from '../ui/document-link.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Sideways } from '../ui/sideways.tsx';
import { usePages } from '../ui/use-pages.tsx';
import { words as assessment } from '../words/assessment.ts';
import { confirmCount, pointsOfMax, words } from '../words/daily.ts';
import { useSay } from '../words/language.tsx';
import { ChooseAll, ChooseOne } from './choose.tsx';
import type { SheetRow } from './sheet.ts';

interface ConfirmPanelProps {
  readonly rows: readonly SheetRow[];
  readonly onOpen: (unit: string, item: string) => void;
}

/** Lines that wait for a second person; who entered a line cannot confirm it. */
export function ConfirmPanel({ rows, onOpen }: ConfirmPanelProps) {
  const say = useSay();
  const holderName = useHolderNames();
  const own = useOwnAccount();
  const { campaign } = useCampaign();
  const propose = usePropose();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const all = rows.flatMap(({ unit, cells }) =>
    [...cells.values()].flatMap(({ item, line, state }) =>
      line !== null && state === 'waiting' ? [{ unit, item, line }] : [],
    ),
  );
  const others = all.filter(({ line }) => line.enteredBy !== own.account);
  const chosen = others.filter(({ line }) => !left.has(line.line));
  const { shown, leaf } = usePages(all);
  const mayConfirm = mayGive(own, 'confirm-daily-lines', campaign.id);
  if (all.length === 0) return <EmptyState title={say(words.noWaiting)} />;
  const confirm = (): void => {
    const sheets = [...new Set(chosen.map(({ unit }) => unit.id))].map((unit) => ({
      unit,
      lines: chosen.filter((each) => each.unit.id === unit).map(({ line }) => line.line),
    }));
    propose({ wish: { type: 'confirm-daily-lines', body: { sheets } } });
  };
  return (
    <section className="panel" aria-labelledby="waiting">
      <h2 id="waiting">{say(words.confirm)}</h2>
      <p className="spaced">{say(words.confirmLead)}</p>
      {mayConfirm && (
        <div className="tools">
          <Button type="primary" disabled={chosen.length === 0} onClick={confirm}>
            {say(confirmCount(chosen.length))}
          </Button>
        </div>
      )}
      <Sideways label={say(words.confirm)}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">
                <ChooseAll
                  isChosen={left.size === 0}
                  onChoose={(isChosen) =>
                    setLeft(new Set(isChosen ? [] : others.map(({ line }) => line.line)))
                  }
                />
              </th>
              <th scope="col">{say(words.unit)}</th>
              <th scope="col">{say(words.item)}</th>
              <th scope="col">{say(words.points)}</th>
              <th scope="col">{say(words.because)}</th>
              <th scope="col">{say(assessment.by)}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ unit, item, line }) => {
              const isOwn = line.enteredBy === own.account;
              return (
                <tr key={line.line}>
                  <td>
                    {!isOwn && (
                      <ChooseOne
                        title={`${unit.name} · ${say(item.name)}`}
                        id={line.line}
                        left={left}
                        onChange={setLeft}
                      />
                    )}
                  </td>
                  <th scope="row">{unit.name}</th>
                  <td>
                    <button
                      type="button"
                      className="link"
                      aria-label={`${unit.name} · ${say(item.name)}`}
                      onClick={() => onOpen(unit.id, item.id)}
                    >
                      {say(item.name)}
                    </button>
                  </td>
                  <td className="figures">{say(pointsOfMax(line.points, item.max))}</td>
                  <td>
                    {line.grounds}
                    {line.evidence !== null && (
                      <div>
                        <DocumentLink document={line.evidence} title={say(assessment.evidence)} />
                      </div>
                    )}
                  </td>
                  <td>{isOwn ? say(words.own) : holderName(line.enteredBy)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Sideways>
      {leaf}
    </section>
  );
}
