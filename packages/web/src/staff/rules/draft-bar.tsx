import { Alert, Button, Form } from 'antd';
import { ReasonField } from '../ui/reason-field.tsx';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { words } from '../words/rules.ts';

interface DraftBarProps {
  readonly isChanged: boolean;
  /** Somebody else changed the same rules since the draft was begun. */
  readonly isOvertaken: boolean;
  readonly onPropose: (reason: string) => void;
  readonly onDiscard: () => void;
}

/** The foot of every page on which rules are amended: why, and on to the check. */
export function DraftBar({ isChanged, isOvertaken, onPropose, onDiscard }: DraftBarProps) {
  const say = useSay();
  if (!isChanged) return <p className="quiet">{say(words.unchanged)}</p>;
  return (
    <section className="panel draft-bar" aria-label={say(words.changed)}>
      <p>
        <strong>{say(words.changed)}</strong> <span className="quiet">{say(words.amended)}</span>
      </p>
      {isOvertaken && <Alert type="warning" showIcon title={say(words.othersChanged)} />}
      <Form<{ readonly reason: string }>
        layout="vertical"
        onFinish={({ reason }) => onPropose(reason.trim())}
      >
        <ReasonField />
        <div className="actions">
          <Button type="primary" htmlType="submit">
            {say(common.save)}
          </Button>
          <Button onClick={onDiscard}>{say(words.discard)}</Button>
        </div>
      </Form>
    </section>
  );
}
