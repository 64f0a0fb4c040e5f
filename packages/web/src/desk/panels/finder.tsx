import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { CameraView } from '../../duty/camera/camera-view.tsx';
import { Notice } from '../../duty/notice.tsx';
import { useSay } from '../../ui/language.tsx';
import { codeFault, words } from '../../words/desk.ts';
import { type CodeFault, find, standingOf } from '../find/roster.ts';
import { type FinderProps, PersonRows, Unserved } from './person-rows.tsx';
import { useTypedKeys } from './use-typed-keys.ts';

/** The field that keeps the focus for scanners and quick hands, and who fits what stands in it. */
export function Finder({ desk, onPerson }: FinderProps) {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [fault, setFault] = useState<CodeFault | null>(null);
  const [isCamera, setCamera] = useState(false);
  useLayoutEffect(() => field.current?.focus(), []);
  // The button that had the focus may be gone: what is typed then still belongs here.
  useTypedKeys(({ key }) => {
    const isNowhere = document.activeElement === null || document.activeElement === document.body;
    if (isNowhere && key.length === 1) field.current?.focus();
  });

  /** A code is an invitation in the hand: who is expected is signed in by it. */
  const take = (given: string): void => {
    const found = find(desk.roster, given);
    if (found.is === 'names') {
      const [only] = found.all;
      if (found.all.length === 1 && only !== undefined) onPerson(only.person);
      return;
    }
    setText('');
    setFault(found.is === 'fault' ? found.fault : null);
    if (found.is === 'fault') return;
    const { person } = found.known;
    if (standingOf(desk.ahead, person).is === 'expected')
      desk.tryTo({ type: 'sign-in-representative', body: { person } });
    onPerson(person);
  };
  const found = find(desk.roster, text);
  const all = found.is === 'names' ? found.all : [];
  const isNobody = found.is === 'names' && text.trim().length > 1 && all.length === 0;
  return (
    <section class="duty-panel">
      <p class="duty-field desk-find">
        <label for="find">{say(words.find)}</label>
        <input
          ref={field}
          id="find"
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          value={text}
          aria-describedby="find-hint"
          onInput={({ currentTarget }) => {
            setFault(null);
            setText(currentTarget.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            take(event.currentTarget.value);
          }}
        />
        <span id="find-hint" class="quiet">
          {say(words.findHint)}
        </span>
      </p>
      {fault !== null && (
        <Notice kind="fault" title={say(words.notForDesk)}>
          <p>{say(codeFault(fault))}</p>
        </Notice>
      )}
      {isNobody && (
        <Notice kind="info" title={say(words.nobody)}>
          <p>{say(words.nobodyHow)}</p>
        </Notice>
      )}
      <PersonRows desk={desk} all={all} onPerson={onPerson} />
      {isCamera && <CameraView onCode={take} />}
      <button
        type="button"
        class="button"
        onClick={() => {
          setCamera(!isCamera);
          field.current?.focus();
        }}
      >
        {say(isCamera ? words.cameraOff : words.camera)}
      </button>
      <Unserved desk={desk} onPerson={onPerson} />
    </section>
  );
}
