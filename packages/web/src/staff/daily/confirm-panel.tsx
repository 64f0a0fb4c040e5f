import { useHolderNames } from '../accounts/holder-names.ts';
import { useMay } from '../data/use-may.ts';
import { useOwnAccount } from '../session/own-account.ts';
import { usePropose } from '../steps/official-steps.tsx';
import { DocumentLink } from '../ui/document-link.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { words as assessment } from '../words/assessment.ts';
import { confirmCount, pointsOfMax, words } from '../words/daily.ts';
import { useSay } from '../words/language.tsx';
import { ChoiceTable } from './choice-table.tsx';
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
  const mayConfirm = useMay()('confirm-daily-lines');
  const propose = usePropose();
  const all = rows.flatMap(({ unit, cells }) =>
    [...cells.values()].flatMap(({ item, line, state }) =>
      line !== null && state === 'waiting'
        ? [{ key: line.line, title: `${unit.name} · ${say(item.name)}`, unit, item, line }]
        : [],
    ),
  );
  if (all.length === 0) return <EmptyState title={say(words.noWaiting)} />;
  const confirm = (chosen: Readonly<typeof all>): void => {
    const sheets = [...new Set(chosen.map(({ unit }) => unit.id))].map((unit) => ({
      unit,
      lines: chosen.filter((each) => each.unit.id === unit).map(({ line }) => line.line),
    }));
    propose({ wish: { type: 'confirm-daily-lines', body: { sheets } } });
  };
  return (
    <ChoiceTable
      id="waiting"
      title={words.confirm}
      lead={words.confirmLead}
      rows={all}
      choosable={all.filter(({ line }) => line.enteredBy !== own.account)}
      action={mayConfirm ? { label: confirmCount, take: confirm } : null}
      headings={[words.unit, words.item, words.points, words.because, assessment.by]}
      cellsOf={({ title, unit, item, line }) => (
        <>
          <th scope="row">{unit.name}</th>
          <td>
            <button
              type="button"
              className="link"
              aria-label={title}
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
          <td>{line.enteredBy === own.account ? say(words.own) : holderName(line.enteredBy)}</td>
        </>
      )}
    />
  );
}
