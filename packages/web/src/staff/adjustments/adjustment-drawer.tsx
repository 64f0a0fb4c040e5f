import type { Adjustment } from '@pingyi/core';
import { Drawer } from 'antd';
import { useCampaign } from '../data/campaign-context.tsx';
import { useMay } from '../data/use-may.ts';
import { CopyText } from '../ui/copy-text.tsx';
import { letterText, pointsText, words } from '../words/adjustments.ts';
import { dayText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { AdjustmentActions } from './adjustment-actions.tsx';
import { AdjustmentFacts } from './adjustment-facts.tsx';

/** The notice to the unit as a text for messengers. */
function NoticeLetter({ adjustment }: { readonly adjustment: Adjustment }) {
  const say = useSay();
  const { language } = useSpeech();
  const { names } = useCampaign();
  const { unit, rule, kind, amount, grounds, closes } = adjustment;
  const text = letterText({
    unit: say(names('unit', unit)),
    rule: say(names('rule', rule)),
    points: amount === null ? say(names('kind', kind)) : say(pointsText(amount, kind)),
    grounds,
    closes: closes === null ? null : dayText(closes, language),
  });
  return (
    <section aria-labelledby="letter">
      <h3 id="letter">{say(words.letter)}</h3>
      <p className="spaced">{say(words.letterLead)}</p>
      <CopyText label={words.letter} text={say(text)} rows={5} />
    </section>
  );
}

interface AdjustmentDrawerProps {
  readonly adjustment: Adjustment | undefined;
  readonly onClose: () => void;
}

/** One adjustment: what it rests on, what became of it, what can be done now, the notice to send. */
export function AdjustmentDrawer({ adjustment, onClose }: AdjustmentDrawerProps) {
  const say = useSay();
  const isOffice = useMay()('reply-to-objection');
  const { names } = useCampaign();
  return (
    <Drawer
      open={adjustment !== undefined}
      title={
        adjustment === undefined
          ? ''
          : `${say(names('unit', adjustment.unit))} · ${say(names('rule', adjustment.rule))}`
      }
      size={600}
      destroyOnHidden
      onClose={onClose}
    >
      {adjustment !== undefined && (
        <div className="stack">
          <AdjustmentFacts adjustment={adjustment} />
          <AdjustmentActions key={adjustment.adjustment} adjustment={adjustment} onDone={onClose} />
          {adjustment.withdrawn === null && adjustment.decided === null && isOffice && (
            <NoticeLetter adjustment={adjustment} />
          )}
        </div>
      )}
    </Drawer>
  );
}
