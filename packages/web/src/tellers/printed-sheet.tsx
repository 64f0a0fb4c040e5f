import { officerMessageDigest, type SignedDraft } from '@pingyi/core';
import type { MeetingView } from '../duty/use-meeting.ts';
import { useSay } from '../ui/language.tsx';
import { QrCode } from '../ui/qr-code.tsx';
import { words as headings } from '../words/counts.ts';
import { dayText, invalidNames, words } from '../words/tellers.ts';

interface PrintedSheetProps {
  readonly view: MeetingView;
  readonly draft: Extract<SignedDraft, { readonly type: 'count-sheet-signed' }>;
}

/**
 * The count sheet on paper, as it is signed by hand: every number, and the digest of what the tellers' keys
 * sign, so that paper and record can be held against each other later.
 */
export function PrintedSheet({ view: { meeting, campaign, names }, draft }: PrintedSheetProps) {
  const say = useSay();
  const { unit, part, issued, returned, notReturned, items, decided } = draft.payload;
  const digest = officerMessageDigest(meeting.id, draft);
  const grades = campaign.scheme.grades.map(({ id }) => id);
  return (
    <article class="tellers-sheet" aria-label={say(words.sheet)}>
      <h3>{words.sheet.zh}</h3>
      <p>
        {campaign.plan.title.zh} · {meeting.particulars.place} ·{' '}
        {dayText(meeting.particulars.begins)}
      </p>
      <p class="tellers-unit">
        {names('unit', unit).zh}
        {part !== null && ` · ${names('part', part).zh}`}
      </p>
      <p class="figures">
        {headings.issued.zh} {issued} = {headings.returned.zh} {returned} +{' '}
        {headings.notReturned.zh} {notReturned}
      </p>
      <table class="duty-table">
        <thead>
          <tr>
            <th scope="col">{headings.item.zh}</th>
            {grades.map((grade) => (
              <th key={grade} scope="col">
                {names('grade', grade).zh}
              </th>
            ))}
            <th scope="col">{headings.abstained.zh}</th>
            <th scope="col">{headings.invalid.zh}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.item}>
              <th scope="row">
                {names(item.item === 'overall' ? 'part' : 'dimension', item.item).zh}
              </th>
              {grades.map((grade) => (
                <td key={grade}>{item.grades[grade] ?? 0}</td>
              ))}
              <td>{item.abstained}</td>
              <td>
                {Object.entries(item.invalid)
                  .map(([why, n]) => `${invalidNames[why as keyof typeof invalidNames].zh} ${n}`)
                  .join('，') || 0}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {decided && <p>{words.decidedByThird.zh}</p>}
      <div class="tellers-foot">
        <QrCode text={digest} label={say(words.digest)} />
        <div>
          <p class="quiet">{words.digest.zh}</p>
          <p class="duty-code">{digest}</p>
          <p class="tellers-signs">{words.handSigns.zh}</p>
        </div>
      </div>
      <p class="buttons screen-only">
        <button type="button" class="button" onClick={() => window.print()}>
          {say(words.print)}
        </button>
      </p>
    </article>
  );
}
