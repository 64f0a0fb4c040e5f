import { Button, Collapse, Drawer, Form } from 'antd';
import { labelled } from '../../words/marks.ts';
import { useCampaign } from '../data/campaign-context.tsx';
import type { Wish } from '../data/give-command.ts';
import { useMay } from '../data/use-may.ts';
import { useOwnAccount } from '../session/own-account.ts';
import { usePropose } from '../steps/official-steps.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { words as common } from '../words/common.ts';
import { pointsOfMax, words } from '../words/daily.ts';
import { useSay } from '../words/language.tsx';
import { LineFacts } from './line-facts.tsx';
import { LineForm } from './line-form.tsx';
import type { SheetCell, SheetRow } from './sheet.ts';

interface EndFormProps {
  readonly hint?: typeof words.returnHint;
  readonly wish: (reason: string) => Wish;
  readonly onDone: () => void;
}

/** Sends a line back or withdraws it, with the reason. */
function EndForm({ hint, wish, onDone }: EndFormProps) {
  const say = useSay();
  const propose = usePropose();
  return (
    <Form<{ readonly reason: string }>
      layout="vertical"
      onFinish={({ reason }) => propose({ wish: wish(reason.trim()), onRecorded: onDone })}
    >
      <ReasonField {...(hint === undefined ? {} : { hint })} />
      <Button htmlType="submit">{say(common.save)}</Button>
    </Form>
  );
}

interface LineActionsProps {
  readonly row: SheetRow;
  readonly cell: SheetCell;
  readonly onDone: () => void;
}

/** What the reader can do about an item as it stands. */
function LineActions({ row: { unit }, cell: { item, line, state }, onDone }: LineActionsProps) {
  const say = useSay();
  const own = useOwnAccount();
  const propose = usePropose();
  const may = useMay();
  if (line === null)
    return may('enter-daily-lines') ? (
      <section className="panel" aria-labelledby="line-enter">
        <h2 id="line-enter">{say(words.enter)}</h2>
        <LineForm unit={unit} item={item} onDone={onDone} />
      </section>
    ) : (
      <p className="quiet">{say(words.mayNot)}</p>
    );
  if (state === 'confirmed')
    return may('withdraw-daily-line') ? (
      <Collapse
        items={[
          {
            key: 'withdraw',
            label: say(words.withdrawTitle),
            children: (
              <EndForm
                onDone={onDone}
                wish={(reason) => ({
                  type: 'withdraw-daily-line',
                  body: { unit: unit.id, line: line.line, reason },
                })}
              />
            ),
          },
        ]}
      />
    ) : null;
  return (
    <>
      {may('confirm-daily-lines') &&
        (line.enteredBy === own.account ? (
          <p className="quiet">{say(words.own)}</p>
        ) : (
          <div>
            <Button
              type="primary"
              onClick={() =>
                propose({
                  wish: {
                    type: 'confirm-daily-lines',
                    body: { sheets: [{ unit: unit.id, lines: [line.line] }] },
                  },
                  onRecorded: onDone,
                })
              }
            >
              {say(words.confirmThis)}
            </Button>
          </div>
        ))}
      {may('return-daily-line') && (
        <Collapse
          items={[
            {
              key: 'return',
              label: say(words.returnTitle),
              children: (
                <EndForm
                  hint={words.returnHint}
                  onDone={onDone}
                  wish={(reason) => ({
                    type: 'return-daily-line',
                    body: { unit: unit.id, line: line.line, reason },
                  })}
                />
              ),
            },
          ]}
        />
      )}
    </>
  );
}

interface LineDrawerProps {
  readonly row: SheetRow | undefined;
  readonly item: string;
  readonly onClose: () => void;
}

/** One item of one unit: the line that stands, what can be done with it, and the lines before it. */
export function LineDrawer({ row, item, onClose }: LineDrawerProps) {
  const say = useSay();
  const { campaign } = useCampaign();
  const cell = row?.cells.get(item);
  const isFinal = campaign.yearResult.final !== null;
  const earlier =
    row === undefined
      ? []
      : (campaign.dailyLines.get(row.unit.id) ?? []).filter(
          (line) => line.item === item && line.ended !== null,
        );
  return (
    <Drawer
      open={row !== undefined && cell !== undefined}
      title={
        row === undefined || cell === undefined ? '' : `${row.unit.name} · ${say(cell.item.name)}`
      }
      size={600}
      destroyOnHidden
      onClose={onClose}
    >
      {row !== undefined && cell !== undefined && (
        <div className="stack">
          {cell.line !== null && <LineFacts line={cell.line} max={cell.item.max} />}
          {cell.proposal !== null && (
            <p>
              {say(labelled(words.proposed, pointsOfMax(cell.proposal.points, cell.item.max)))} ·{' '}
              {say(cell.proposal.grounds)}
            </p>
          )}
          {!isFinal && <LineActions row={row} cell={cell} onDone={onClose} />}
          {earlier.length > 0 && (
            <section aria-labelledby="line-earlier">
              <h3 id="line-earlier">{say(words.earlier)}</h3>
              {earlier.map((line) => (
                <div key={line.line} className="spaced">
                  <LineFacts line={line} max={cell.item.max} />
                </div>
              ))}
            </section>
          )}
        </div>
      )}
    </Drawer>
  );
}
