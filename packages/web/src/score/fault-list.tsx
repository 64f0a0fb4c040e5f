import { useEffect, useRef, useState } from 'preact/hooks';
import { useSay } from '../ui/language.tsx';
import { Pager, paged } from '../ui/pager.tsx';
import { remedies } from '../words/remedies.ts';
import { faultCount, stillShown, words } from '../words/score-page.ts';
import type { FaultLine } from './worker/messages.ts';

interface FaultListProps {
  readonly file: string;
  readonly lines: readonly FaultLine[];
  /** The file whose result is still shown below, or null. */
  readonly shownFile: string | null;
  readonly onDismiss: () => void;
}

/** Everything that is wrong with a file: where, why, and what to do. */
export function FaultList({ file, lines, shownFile, onDismiss }: FaultListProps) {
  const say = useSay();
  const [page, setPage] = useState(0);
  const [copying, setCopying] = useState<'copied' | 'notCopied' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    setPage(0);
    setCopying(null);
    heading.current?.focus();
  }, [lines]);

  async function copy(): Promise<void> {
    const texts = lines.map(
      ({ code, path, sentence }) =>
        `${path === '' ? say(words.wholeFile) : path}\t${say(sentence)}\t${say(remedies[code])}`,
    );
    try {
      await navigator.clipboard.writeText(
        `${say(faultCount(lines.length, file))}\n${texts.join('\n')}\n`,
      );
      setCopying('copied');
    } catch {
      setCopying('notCopied');
    }
  }

  const part = paged(lines, page);
  return (
    <section class="faults" aria-labelledby="faults-title">
      <h2 id="faults-title" ref={heading} tabIndex={-1}>
        {say(faultCount(lines.length, file))}
      </h2>
      <p>{say(words.faultsAdvice)}</p>
      {shownFile !== null && <p>{say(stillShown(shownFile))}</p>}
      <p class="buttons">
        <button type="button" class="button" onClick={() => void copy()}>
          {say(words.copyFaults)}
        </button>
        <button type="button" class="button" onClick={onDismiss}>
          {say(words.dismiss)}
        </button>
        <span role="status">{copying !== null && say(words[copying])}</span>
      </p>
      <table class="fault-table">
        <thead>
          <tr>
            <th scope="col">{say(words.faultPlace)}</th>
            <th scope="col">{say(words.faultWhy)}</th>
            <th scope="col">{say(words.faultRemedy)}</th>
          </tr>
        </thead>
        <tbody>
          {part.shown.map((line, place) => (
            // A file can have the same fault at the same place twice; the list never reorders.
            <tr key={`${part.page}-${place}`}>
              <th scope="row" class="fault-place">
                {line.path === '' ? say(words.wholeFile) : line.path}
              </th>
              <td data-label={say(words.faultWhy)}>{say(line.sentence)}</td>
              <td data-label={say(words.faultRemedy)}>{say(remedies[line.code])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Pager
        page={part.page}
        pages={part.pages}
        label={say(faultCount(lines.length, file))}
        onPage={setPage}
      />
    </section>
  );
}
