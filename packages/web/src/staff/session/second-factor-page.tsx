import { Button, Form, Input, QRCode } from 'antd';
import { useState } from 'react';
import { colon } from '../../words/marks.ts';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { words } from '../words/session.ts';
import { Entrance } from './entrance.tsx';
import { post } from './post.ts';
import { useStep } from './use-step.ts';

interface SecondFactorPageProps {
  readonly onDone: () => void;
}

interface Offer {
  readonly uri: string;
  readonly secret: string;
  readonly backupCodes: readonly string[];
}

/** The secret with its backup codes, and the first code that proves it was taken over. */
function Confirmation({ offer, onDone }: SecondFactorPageProps & { readonly offer: Offer }) {
  const say = useSay();
  const step = useStep();
  return (
    <Entrance title={say(words.secondTitle)} problem={step.problem}>
      <p>{say(words.scan)}</p>
      <QRCode
        aria-label={say(words.scan)}
        type="svg"
        value={offer.uri}
        size={200}
        bordered={false}
      />
      <p>
        {say(words.secret)}
        {say(colon)}
        <code className="digest">{offer.secret}</code>
      </p>
      <p>{say(words.backupLead)}</p>
      <ul className="backup-codes">
        {offer.backupCodes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Form<{ readonly code: string }>
        layout="vertical"
        onFinish={({ code }) =>
          void step.send(
            () => post('/me/second-factor/confirmation', { code: code.replace(/\s/gu, '') }),
            onDone,
          )
        }
      >
        <Form.Item
          name="code"
          label={say(words.code)}
          extra={say(words.confirmCode)}
          rules={[{ required: true, message: say(common.needed) }]}
        >
          <Input autoComplete="one-time-code" inputMode="numeric" maxLength={8} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={step.isSending}>
          {say(words.goOn)}
        </Button>
      </Form>
    </Entrance>
  );
}

/** Sets up the second factor, which some roles need before anything else. */
export function SecondFactorPage({ onDone }: SecondFactorPageProps) {
  const say = useSay();
  const step = useStep();
  const [offer, setOffer] = useState<Offer | null>(null);
  if (offer !== null) return <Confirmation offer={offer} onDone={onDone} />;
  return (
    <Entrance title={say(words.secondTitle)} lead={say(words.secondLead)} problem={step.problem}>
      <Form<{ readonly password: string }>
        layout="vertical"
        onFinish={(body) => void step.send(() => post<Offer>('/me/second-factor', body), setOffer)}
      >
        <Form.Item
          name="password"
          label={say(words.password)}
          extra={say(words.secondAsk)}
          rules={[{ required: true, message: say(common.needed) }]}
        >
          <Input.Password autoComplete="current-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={step.isSending}>
          {say(words.goOn)}
        </Button>
      </Form>
    </Entrance>
  );
}
