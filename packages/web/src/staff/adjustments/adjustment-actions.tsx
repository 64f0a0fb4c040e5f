import {
  type Adjustment,
  type AdjustmentObjection,
  objectionId,
  openObjectionsTo,
} from '@pingyi/core';
import { Alert, Button, Collapse, Form } from 'antd';
import type { ReactNode } from 'react';
import { drawnId } from '../assessment/drawn-id.ts';
import { TextOrFileForm } from '../assessment/text-or-file.tsx';
import { useToday } from '../assessment/use-today.ts';
import { useCampaign } from '../data/campaign-context.tsx';
import type { Wish } from '../data/give-command.ts';
import { ReviewForm } from '../results/life/review-form.tsx';
import { mayGive, useOwnAccount } from '../session/own-account.ts';
import { usePropose } from '../steps/official-steps.tsx';
import { ReasonField } from '../ui/reason-field.tsx';
import { words } from '../words/adjustments.ts';
import { words as common } from '../words/common.ts';
import { momentText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { words as lateWords } from '../words/late-objections.ts';
import { DecisionForm } from './decision-form.tsx';
import { openLateObjections } from './standing.ts';

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

/** What the reader can do about an adjustment: object, reply, decide, review a late objection, withdraw. */
export function AdjustmentActions({ adjustment, onDone }: ActionsProps) {
  const say = useSay();
  const { language } = useSpeech();
  const own = useOwnAccount();
  const propose = usePropose();
  const { campaign } = useCampaign();
  const today = useToday();
  const { adjustment: id, unit, decided, withdrawn, entered, closes } = adjustment;
  if (withdrawn !== null) return null;
  const isFinal = campaign.yearResult.final !== null;
  const may = (type: Wish['type']) => mayGive(own, type, campaign.id);
  const isOwn = entered.by === own.account;
  const isOffice = may('reply-to-objection');
  const actions: Action[] = [];
  if (isOffice && decided === null)
    for (const { objection, at } of openObjectionsTo(adjustment))
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
  const late = openLateObjections(adjustment);
  const hadPart = ({ by }: AdjustmentObjection) =>
    [entered.by, decided?.by, by].some((account) => account === own.account);
  if (may('review-late-objection'))
    for (const each of late)
      if (!hadPart(each))
        actions.push({
          key: each.objection,
          label: `${say(lateWords.reviewLate)} · ${momentText(each.at, language)}`,
          children: (
            <ReviewForm
              lead={isFinal ? lateWords.reviewFinalLead : lateWords.reviewLead}
              wishOf={(verdict) => ({
                type: 'review-late-objection',
                body: { adjustment: id, objection: each.objection, ...verdict },
              })}
              onRecorded={onDone}
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
  const isLate = decided !== null || today > (closes ?? today);
  if (closes !== null && may('object-to-adjustment'))
    actions.push({
      key: 'object',
      label: say(isOffice ? words.objectForUnit : isLate ? lateWords.objectLate : words.object),
      children: (
        <>
          {isLate && (
            <Alert
              className="spaced"
              type="warning"
              showIcon
              title={say(isFinal ? lateWords.lateFinal : lateWords.lateWindow)}
            />
          )}
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
        </>
      ),
    });
  if (!isFinal && may('withdraw-adjustment'))
    actions.push({
      key: 'withdraw',
      label: say(words.withdraw),
      children: <WithdrawForm adjustment={adjustment} onDone={onDone} />,
    });
  return (
    <>
      {isOwn && decided === null && <p className="quiet">{say(words.ownEntry)}</p>}
      {may('review-late-objection') && late.some(hadPart) && (
        <p className="quiet">{say(lateWords.byAnother)}</p>
      )}
      {actions.length > 0 && (
        <Collapse
          destroyOnHidden
          defaultActiveKey={isOffice || isLate ? [] : actions.slice(0, 1).map(({ key }) => key)}
          items={actions}
        />
      )}
    </>
  );
}
