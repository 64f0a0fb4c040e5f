import { Alert } from 'antd';
import { dayText, momentText } from '../words/dates.ts';
import { useSay } from '../words/language.tsx';
import { finalText, noticeText, outdatedText, words } from '../words/results.ts';
import type { Results } from './queries.ts';

type Status = Results['status'];

function bothDays(day: string) {
  return { zh: dayText(day, 'zh'), en: dayText(day, 'en') };
}

function OpenThings({ status }: { readonly status: Status }) {
  const say = useSay();
  return (
    <ul className="reasons">
      {status.open.map((reason) => (
        <li key={`${reason.code} ${reason.sentence.en}`}>{say(reason.sentence)}</li>
      ))}
    </ul>
  );
}

function Provisional({ status }: { readonly status: Status }) {
  const say = useSay();
  return (
    <>
      {status.outdated !== null && <p>{say(outdatedText(status.outdated.edition))}</p>}
      {status.open.length === 0 ? (
        <p>{say(words.provisionalReady)}</p>
      ) : (
        <>
          <p>{say(words.provisionalLead)}</p>
          <OpenThings status={status} />
        </>
      )}
    </>
  );
}

function InNotice({ status }: { readonly status: Status }) {
  const say = useSay();
  if (status.notice === null) return null;
  return (
    <>
      <p>
        {say(noticeText(status.notice.edition, bothDays(status.notice.closes)))}
        {status.isWindowOver && ` ${say(words.windowOver)}`}
      </p>
      {status.open.length > 0 && (
        <>
          <p>{say(words.noticeBefore)}</p>
          <OpenThings status={status} />
        </>
      )}
    </>
  );
}

/** How final the numbers are: on trial, in public notice, final. */
export function StatusBanner({ status }: { readonly status: Status }) {
  const say = useSay();
  switch (status.stage) {
    case 'provisional':
      return (
        <Alert
          className="spaced"
          type="warning"
          showIcon
          title={say(words.provisional)}
          description={<Provisional status={status} />}
        />
      );
    case 'notice':
      return (
        <Alert
          className="spaced"
          type="info"
          showIcon
          title={say(words.notice)}
          description={<InNotice status={status} />}
        />
      );
    case 'final':
      return (
        <Alert
          className="spaced"
          type="success"
          showIcon
          title={say(words.final)}
          description={
            status.final !== null &&
            say(
              finalText({
                zh: momentText(status.final.at, 'zh'),
                en: momentText(status.final.at, 'en'),
              }),
            )
          }
        />
      );
  }
}
