import { Alert, Button } from 'antd';
import { Link } from 'wouter';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { useSay } from '../../words/language.tsx';
import { refusedLines, sendingTitle, sentLines, waitingLines, words } from '../../words/sending.ts';
import { linesIn, type Sending } from './sending.ts';
import { useDailySending } from './sending-context.tsx';

interface SendingPanelProps {
  readonly sending: Sending;
  /** Checks the same file again, which then shows what is left to do. */
  readonly onCheckAgain: (() => void) | null;
}

/** How far a sheet is on its way, what was refused and why, and what can be done about it. */
export function SendingPanel({ sending, onCheckAgain }: SendingPanelProps) {
  const say = useSay();
  const { send, forget } = useDailySending();
  const { parts, isRunning, stopped, file } = sending;
  const [sent, all] = [linesIn(sending, 'sent'), linesIn(sending)];
  const refused = parts.filter(({ at }) => at === 'refused');
  const title = say(sendingTitle(file));
  return (
    <section className="panel work-progress stack" aria-labelledby="sending-title">
      <h2 id="sending-title">{title}</h2>
      <progress aria-label={title} max={all} value={sent} />
      <p className="figures" role="status">
        {say(sentLines(sent, all))}
      </p>
      {isRunning && <p className="quiet">{say(words.mayLeave)}</p>}
      {stopped !== null && (
        <>
          <ProblemAlert problem={stopped} />
          <p>{say(waitingLines(linesIn(sending, 'waiting')))}</p>
        </>
      )}
      {refused.length > 0 && (
        <>
          <p>
            <strong>{say(refusedLines(linesIn(sending, 'refused')))}</strong>
          </p>
          {refused.map(({ part, problem }) =>
            problem === null ? null : <ProblemAlert key={part.key} problem={problem} />,
          )}
        </>
      )}
      {!isRunning && sent === all && (
        <Alert
          type="success"
          showIcon
          title={say(words.done)}
          action={<Link href="/daily?view=confirm">{say(words.toConfirm)}</Link>}
        />
      )}
      {!isRunning && (
        <div className="actions">
          {sent < all && (
            <Button type="primary" onClick={() => send(sending)}>
              {say(words.again)}
            </Button>
          )}
          {sent < all && onCheckAgain !== null && (
            <Button
              onClick={() => {
                forget();
                onCheckAgain();
              }}
            >
              {say(words.checkAgain)}
            </Button>
          )}
          <Button onClick={forget}>{say(words.close)}</Button>
        </div>
      )}
    </section>
  );
}
