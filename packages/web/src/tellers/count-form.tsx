import { itemsOf } from '@pingyi/core';
import { useState } from 'preact/hooks';
import { Notice } from '../duty/notice.tsx';
import { TextField } from '../duty/text-field.tsx';
import type { MeetingView } from '../duty/use-meeting.ts';
import { useSay } from '../ui/language.tsx';
import { words as headings } from '../words/counts.ts';
import {
  balanceText,
  exceedsText,
  invalidNames,
  invalidReasons,
  issuedText,
  words,
} from '../words/tellers.ts';
import { type DraftCount, draftCount, fieldOf, type TypedCount } from './count-draft.ts';
import { issuedOf, type SheetPlace } from './sheet-state.ts';

/** A count while it is typed, and how to type it. */
export interface CountForm {
  readonly typed: TypedCount;
  readonly type: (field: string, text: string) => void;
  readonly draft: DraftCount;
  /** It can be sent: whole numbers, each item in balance. */
  readonly isEven: boolean;
}

/** A form of one sheet; it is empty again for another one. */
export function useCountForm(view: MeetingView, place: SheetPlace): CountForm {
  const [typed, setTyped] = useState<TypedCount>({});
  const { scheme } = view.campaign;
  const grades = scheme.grades.map(({ id }) => id);
  const draft = draftCount(place, typed, itemsOf(scheme), grades);
  return {
    typed,
    type: (field, text) => setTyped((known) => ({ ...known, [field]: text })),
    draft,
    isEven: draft.ok && draft.balances.every((balance) => balance.isEven),
  };
}

interface CountFieldsProps {
  readonly view: MeetingView;
  readonly place: SheetPlace;
  readonly form: CountForm;
}

interface ItemProps extends CountFieldsProps {
  readonly item: string;
}

/** The numbers of one item, and its balance as they are typed. */
function ItemFields({ view, form: { typed, type, draft }, item }: ItemProps) {
  const say = useSay();
  const { campaign, names } = view;
  const number = (what: string, label: string) => {
    const field = fieldOf(item, what);
    return (
      <TextField
        key={what}
        kind="number"
        label={label}
        value={typed[field] ?? ''}
        onInput={(text) => type(field, text)}
      />
    );
  };
  const balance = draft.ok ? draft.balances.find((each) => each.item === item) : undefined;
  const name = say(names(item === 'overall' ? 'part' : 'dimension', item));
  return (
    <fieldset class="tellers-item">
      <legend>{name}</legend>
      <div class="tellers-numbers">
        {campaign.scheme.grades.map(({ id }) => number(id, say(names('grade', id))))}
        {number('abstained', say(headings.abstained))}
      </div>
      <details>
        <summary>{say(words.invalidByReason)}</summary>
        <div class="tellers-numbers">
          {invalidReasons.map((reason) => number(reason, say(invalidNames[reason])))}
        </div>
      </details>
      {draft.ok && balance !== undefined && (
        <p class={balance.isEven ? 'duty-holds' : 'duty-fails'} role="status">
          {balance.isEven ? '✓ ' : '✕ '}
          {say(balanceText(draft.count.returned, balance.marked))}
        </p>
      )}
    </fieldset>
  );
}

/** The fields of a count sheet: sheets returned, then every item. */
export function CountFields(props: CountFieldsProps) {
  const say = useSay();
  const { view, place, form } = props;
  const { typed, type, draft } = form;
  const issued = issuedOf(view.meeting, place);
  const isAbove = draft.ok && draft.count.returned > issued;
  return (
    <>
      <TextField
        kind="number"
        label={say(words.returned)}
        value={typed['returned'] ?? ''}
        onInput={(text) => type('returned', text)}
        hint={say(issuedText(issued))}
      />
      {isAbove && (
        <Notice kind="warning" title={say(exceedsText(issued, draft.count.returned))}>
          <p>{say(words.exceedsHow)}</p>
        </Notice>
      )}
      {itemsOf(view.campaign.scheme).map((item) => (
        <ItemFields key={item} {...props} item={item} />
      ))}
    </>
  );
}
