import { Alert } from 'antd';
import { momentText } from '../words/dates.ts';
import { useSay, useSpeech } from '../words/language.tsx';
import { words } from '../words/witnesses.ts';
import { useForeignCheckpoints } from './queries.ts';

/** Stands on every page of the console once somebody proved that the log showed people different records. */
export function SplitAlarm() {
  const say = useSay();
  const { language } = useSpeech();
  const { data = [] } = useForeignCheckpoints();
  if (data.length === 0) return null;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      className="split-alarm"
      title={say(words.splitTitle)}
      description={
        <>
          <p>{say(words.splitLead)}</p>
          <ul>
            {data.map(({ size, note, reportedAt }) => (
              <li key={note}>{say(words.splitSize(size, momentText(reportedAt, language)))}</li>
            ))}
          </ul>
        </>
      }
    />
  );
}
