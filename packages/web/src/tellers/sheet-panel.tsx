import { countOf } from '@pingyi/core';
import { Notice } from '../duty/notice.tsx';
import type { MeetingView } from '../duty/use-meeting.ts';
import { useSay } from '../ui/language.tsx';
import { exceedsText, words } from '../words/tellers.ts';
import { CompareTable } from './compare-table.tsx';
import { CorrectSheet, DecidePanel } from './decide-panel.tsx';
import { EnterPanel } from './enter-panel.tsx';
import { PrintedSheet } from './printed-sheet.tsx';
import { issuedOf, type SheetPlace, type SheetState } from './sheet-state.ts';
import { SignSheetPanel } from './sign-sheet-panel.tsx';

/** What every part of the page about one sheet is given. */
export interface SheetProps {
  readonly view: MeetingView;
  readonly refresh: () => Promise<void>;
  readonly place: SheetPlace;
}

interface SheetPanelProps extends SheetProps {
  readonly state: SheetState;
}

/** What is to be done with one sheet, by how far it is and by who looks at it. */
export function SheetPanel({ state, ...props }: SheetPanelProps) {
  const say = useSay();
  const { view, place } = props;
  const { sheet, entries } = countOf(view.meeting, place.unit, place.part);
  switch (state) {
    case 'to-enter':
      return <EnterPanel {...props} />;
    case 'mine':
      return (
        <Notice kind="info" title={say(words.waitOther)}>
          <p>{say(words.waitOtherHow)}</p>
        </Notice>
      );
    case 'full':
      return <Notice kind="info" title={say(words.tellersAtWork)} />;
    case 'differ':
      return <DecidePanel {...props} />;
    case 'exceeds': {
      const returned = Math.max(...entries.map(({ count }) => count.returned));
      return (
        <>
          <Notice kind="fault" title={say(exceedsText(issuedOf(view.meeting, place), returned))}>
            <p>{say(words.exceedsHow)}</p>
          </Notice>
          <CompareTable view={view} place={place} />
        </>
      );
    }
    case 'to-sign':
      return <SignSheetPanel {...props} />;
    case 'to-correct':
      return (
        <>
          <Notice kind="warning" title={say(words.sheetCorrected)}>
            <p>{say(words.sheetCorrectedHow)}</p>
          </Notice>
          <SignSheetPanel {...props} />
        </>
      );
    case 'signed': {
      if (sheet === null) return null;
      const { seq: _, at: __, ...signed } = sheet;
      const payload = { ...signed, correction: null, signatures: [] };
      return (
        <>
          <Notice kind="well" title={say(words.sheetSigned)} />
          <PrintedSheet view={view} draft={{ type: 'count-sheet-signed', payload }} />
          <CorrectSheet {...props} />
        </>
      );
    }
  }
}
