import { lineId } from '@pingyi/core';
import { inARow } from '../../words/marks.ts';
import { drawnId } from '../assessment/drawn-id.ts';
import { useSourceText } from '../assessment/source-text.tsx';
import { useCampaign } from '../data/campaign-context.tsx';
import { usePropose } from '../steps/official-steps.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { actName } from '../words/assessment.ts';
import { pointsOfMax, takeOverCount, words } from '../words/daily.ts';
import { useSay } from '../words/language.tsx';
import { ChoiceTable } from './choice-table.tsx';
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
    [...cells.values()].flatMap(({ item, proposal }) => {
      const title = `${unit.name} · ${say(item.name)}`;
      return proposal === null
        ? []
        : [{ key: `${unit.id} ${item.id}`, title, unit, item, proposal }];
    }),
  );
  if (all.length === 0) return <EmptyState title={say(words.noProposals)} />;
  const takeOver = (chosen: Readonly<typeof all>): void => {
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
    <ChoiceTable
      id="proposals"
      title={words.takeOver}
      lead={words.proposalLead}
      rows={all}
      choosable={all}
      action={mayTakeOver ? { label: takeOverCount, take: takeOver } : null}
      headings={[words.unit, words.item, words.points, words.because, words.restsOn]}
      cellsOf={({ unit, item, proposal: { points, grounds, source, restsOn } }) => (
        <>
          <th scope="row">{unit.name}</th>
          <td>{say(item.name)}</td>
          <td className="figures">{say(pointsOfMax(points, item.max))}</td>
          <td>{say(grounds)}</td>
          <td>
            {sourceText(source)}
            <span className="hint">{say(inARow(restsOn.map(actName)))}</span>
          </td>
        </>
      )}
    />
  );
}
