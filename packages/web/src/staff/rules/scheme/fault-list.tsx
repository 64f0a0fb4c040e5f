import { type Fault, faultSentence, type Sentence } from '@pingyi/core';
import { Alert } from 'antd';
import { labelled } from '../../../words/marks.ts';
import { useSay, useSpeech } from '../../words/language.tsx';
import { words } from '../../words/scheme.ts';

const parts: Readonly<Record<string, Sentence>> = words;

/** `composite` or `grades[1].coefficient` as a person finds it on the page. */
function placeOf(path: string): Sentence {
  const [head = '', ...rest] = path.split(/[.[\]]+/u).filter((part) => part !== '');
  const name = parts[head] ?? { zh: head, en: head };
  const row = rest.find((part) => /^\d+$/u.test(part));
  const field = rest.map((part) => parts[part]).find((found) => found !== undefined);
  const at =
    row === undefined
      ? { zh: '', en: '' }
      : { zh: `第 ${Number(row) + 1} 行`, en: ` row ${Number(row) + 1}` };
  return {
    zh: `${name.zh}${at.zh}${field === undefined ? '' : `“${field.zh}”`}`,
    en: `${name.en}${at.en}${field === undefined ? '' : `, ${field.en}`}`,
  };
}

/** What keeps a scheme from being used, with the place of each fault. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  const say = useSay();
  const { language } = useSpeech();
  if (faults.length === 0) return null;
  return (
    <Alert
      className="spaced"
      type="error"
      showIcon
      title={say(words.faults)}
      description={
        <ul className="reasons">
          {faults.map((fault) => (
            <li key={`${fault.code} ${fault.path}`}>
              {say(labelled(placeOf(fault.path), faultSentence(fault, language)))}
            </li>
          ))}
        </ul>
      }
    />
  );
}
