import { type Adjustment, objectionId } from '@pingyi/core';
import { Button, Collapse, Form } from 'antd';
import type { ReactNode } from 'react';
import { drawnId } from '../assessment/drawn-id.ts';
import { TextOrFileForm } from '../assessment/text-or-file.tsx';
import { useCampaign } from '../data/campaign-context.tsx';
import { useMay } from '../data/use-may.ts';
import { useOwnAccount } from '../session/own-account.ts';
import { usePropose } from '../steps/official-steps.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { words } from '../words/adjustments.ts';
import { words as common } from '../words/common.ts';
import { momentText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { DecisionForm } from './decision-form.tsx';

interface ActionsProps {
  readonly adjustment: Adjustment;
  readonly onDone: () => void;
}

interface Action {
  readonly key: string;
  readonly label: string;
  readonly children: ReactNode;
}

function WithdrawForm({ adjustment, onDone }: ActionsProps) {
  const say = useSay();
  const propose = usePropose();
  return (
    <Form<{ readonly reason: string }>
      layout="vertical"
      onFinish={({ reason }) =>
        propose({
          wish: {
            type: 'withdraw-adjustment',
            body: { adjustment: adjustment.adjustment, reason: reason.trim() },
          },
          onRecorded: onDone,
        })
      }
    >
      <ReasonField />
      <Button htmlType="submit">{say(common.save)}</Button>
    </Form>
  );
}

/** What the reader can do about an adjustment: object, reply, decide, withdraw. */
export function AdjustmentActions({ adjustment, onDone }: ActionsProps) {
  const say = useSay();
  const { language } = useSpeech();
  const own = useOwnAccount();
  const may = useMay();
  const propose = usePropose();
  const { campaign } = useCampaign();
  const { adjustment: id, unit, objections, decided, withdrawn, entered, closes } = adjustment;
  if (withdrawn !== null || campaign.yearResult.final !== null) return null;
  const isOwn = entered.by === own.account;
  const isOffice = may('reply-to-objection');
  const actions: Action[] = [];
  if (isOffice)
    for (const { objection, at, reply } of objections)
      if (reply === null)
        actions.push({
          key: objection,
          label: `${say(words.replyTo)} · ${momentText(at, language)}`,
          children: (
            <TextOrFileForm
              name={words.replyName}
              hint={words.objectHint}
              action={common.save}
              onGiven={(document) =>
                propose({
                  wish: {
                    type: 'reply-to-objection',
                    body: { adjustment: id, objection, document },
                  },
                  onRecorded: onDone,
                })
              }
            />
          ),
        });
  if (decided === null && may('decide-adjustment') && !isOwn)
    actions.push({
      key: 'decide',
      label: say(words.decide),
      children: (
        <>
          <p className="spaced">{say(words.decideLead)}</p>
          <DecisionForm adjustment={adjustment} onDone={onDone} />
        </>
      ),
    });
  if (closes !== null && may('object-to-adjustment'))
    actions.push({
      key: 'object',
      label: say(isOffice ? words.objectForUnit : words.object),
      children: (
        <TextOrFileForm
          name={words.textName}
          hint={words.objectHint}
          action={common.save}
          onGiven={(document) =>
            propose({
              wish: {
                type: 'object-to-adjustment',
                body: {
                  adjustment: id,
                  unit,
                  objection: objectionId.parse(drawnId('o')),
                  document,
                },
              },
              onRecorded: onDone,
            })
          }
        />
      ),
    });
  if (may('withdraw-adjustment'))
    actions.push({
      key: 'withdraw',
      label: say(words.withdraw),
      children: <WithdrawForm adjustment={adjustment} onDone={onDone} />,
    });
  return (
    <>
      {isOwn && decided === null && <p className="quiet">{say(words.ownEntry)}</p>}
      {actions.length > 0 && (
        <Collapse
          destroyOnHidden
          defaultActiveKey={isOffice ? [] : actions.slice(0, 1).map(({ key }) => key)}
          items={actions}
        />
      )}
    </>
  );
}
