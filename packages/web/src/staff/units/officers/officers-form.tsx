import {
  accountId,
  type CampaignId,
  type DocumentRef,
  personRef,
  type Unit,
  type UnitOfficers,
} from '@pingyi/core';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { drawnHex } from '../../../ui/drawn-hex.ts';
import { labelled } from '../../../words/marks.ts';
import { LinkText, type MadeLink } from '../../accounts/link-text.tsx';
import { useCampaignAsOpened } from '../../data/campaign-context.tsx';
import type { Sent } from '../../data/send.ts';
import { post } from '../../session/post.ts';
import { useStep } from '../../session/use-step.ts';
import { ConflictTable } from '../../steps/conflict-table.tsx';
import type { ComparedField } from '../../steps/official-step.ts';
import { usePropose } from '../../steps/official-steps.tsx';
import { DocumentField } from '../../ui/document-field.tsx';
import { useTell } from '../../ui/messages.tsx';
import { ProblemAlert } from '../../ui/problem-alert.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { words as common } from '../../words/common.ts';
import { useSay } from '../../words/language.tsx';
import { words } from '../../words/officers.ts';
import { type Contact, useContact, writeContact } from './contact.ts';
import { useLiaisonAccounts } from './liaison-accounts.ts';

interface Values {
  readonly leader: string;
  readonly liaison: string;
  readonly liaisonPhone?: string;
  /** An account's id, or `invite`. */
  readonly account: string;
  readonly workingBody?: DocumentRef;
}

const invite = 'invite';

/** A contact as two clerks compare what they wrote. */
function comparedContact({ leader, liaison, liaisonPhone }: Contact): readonly ComparedField[] {
  return [
    { label: words.leader, value: leader ?? '—' },
    { label: words.liaison, value: liaison ?? '—' },
    { label: words.phone, value: liaisonPhone ?? '—' },
  ];
}

/** An opaque name of a leader: who it is lies in the contact. */
function newLeaderRef(): UnitOfficers['leader'] {
  return personRef.parse(`leader-${drawnHex(6)}`);
}

/** Invites the liaison of a unit; the account's id is known before it is opened. */
function inviteLiaison(
  campaign: CampaignId,
  { id: unit }: Unit,
  { liaison, liaisonPhone }: Contact,
): Promise<Sent<MadeLink & { readonly account: string }>> {
  const isDialled = /^\+?[\d -]{3,20}$/u.test(liaisonPhone ?? '');
  return post('/invitations', {
    grants: [{ role: 'liaison', scope: { kind: 'unit', campaign, unit } }],
    name: liaison,
    phone: isDialled ? liaisonPhone : null,
  });
}

interface NamedFormProps {
  readonly unit: Unit;
  readonly now: Contact;
  readonly tag: string;
  /** Reads the contact again. */
  readonly onRefresh: () => Promise<unknown>;
}

function NamedForm({ unit, now, tag, onRefresh }: NamedFormProps) {
  const say = useSay();
  const client = useQueryClient();
  const [form] = Form.useForm<Values>();
  // What the person had before them when they began to fill in.
  const [before] = useState(now);
  const [mine, setMine] = useState<Contact | null>(null);
  const tell = useTell();
  const step = useStep();
  const propose = usePropose();
  const seen = useCampaignAsOpened();
  const { campaign } = seen;
  const officers = campaign.officers.get(unit.id);
  const accounts = useLiaisonAccounts(campaign.id, unit.id);
  const [made, setMade] = useState<MadeLink | null>(null);
  const needed = { required: true, whitespace: true, message: say(common.needed) };

  /** Names first, then the link, then the act: each only when it has to be. */
  const prepare = async (values: Values): Promise<Sent<UnitOfficers | null>> => {
    const { leader, liaison, liaisonPhone = '', account, workingBody = null } = values;
    const wanted = { leader, liaison, liaisonPhone: liaisonPhone === '' ? null : liaisonPhone };
    const written = await writeContact({ campaign: campaign.id, unit: unit.id }, wanted, tag);
    await onRefresh();
    if (!written.ok) {
      setMine(written.problem.code === 'contact-differs' ? wanted : null);
      return written;
    }
    setMine(null);
    const isSameLeader = officers !== undefined && written.data.leader === before.leader;
    const leaderRef = isSameLeader ? officers.leader : newLeaderRef();
    if (account !== invite) {
      const isSame = isSameLeader && officers.liaison === account && workingBody === null;
      if (isSame) return { ok: true, data: null };
      const data = { leader: leaderRef, liaison: accountId.parse(account), workingBody };
      return { ok: true, data };
    }
    const invited = await inviteLiaison(campaign.id, unit, written.data);
    if (!invited.ok) return invited;
    setMade(invited.data);
    form.setFieldValue('account', invited.data.account);
    void client.invalidateQueries({ queryKey: ['invitations'] });
    const liaisonAccount = accountId.parse(invited.data.account);
    return { ok: true, data: { leader: leaderRef, liaison: liaisonAccount, workingBody } };
  };
  const save = (values: Values): void =>
    void step.send(
      () => prepare(values),
      (named) => {
        tell('done', say(words.saved));
        if (named === null) return;
        propose({
          wish: { type: 'name-unit-officers', body: { unit: unit.id, officers: named } },
          seen,
        });
      },
    );
  const options = [
    ...(officers === undefined || accounts.some(({ account }) => account === officers.liaison)
      ? []
      : [{ value: officers.liaison as string, label: say(words.keep) }]),
    ...accounts.map(({ account, shownAs }) => ({
      value: account,
      label: say(labelled(words.existing, shownAs)),
    })),
    { value: invite, label: say(words.invite) },
  ];
  return (
    <div className="stack">
      <p className="quiet">{say(words.lead)}</p>
      <Form<Values>
        form={form}
        layout="vertical"
        initialValues={{
          leader: before.leader ?? '',
          liaison: before.liaison ?? '',
          liaisonPhone: before.liaisonPhone ?? '',
          account: officers?.liaison ?? options[0]?.value,
        }}
        onFinish={save}
      >
        <Form.Item name="leader" label={say(words.leader)} rules={[needed]}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item name="liaison" label={say(words.liaison)} rules={[needed]}>
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item name="liaisonPhone" label={say(words.phone)}>
          <Input maxLength={30} inputMode="tel" autoComplete="off" />
        </Form.Item>
        <Form.Item name="account" label={say(words.account)} extra={say(words.inviteHint)}>
          <Radio.Group vertical options={options} />
        </Form.Item>
        <DocumentField name="workingBody" label={say(words.workingBody)} isOptional />
        {mine !== null && (
          <ConflictTable
            before={comparedContact(before)}
            theirs={comparedContact(now)}
            mine={comparedContact(mine)}
          />
        )}
        {step.problem !== null && (
          <div className="spaced">
            <ProblemAlert problem={step.problem} />
          </div>
        )}
        <p className="quiet spaced">{say(words.recordedAs)}</p>
        <Button type="primary" htmlType="submit" loading={step.isSending}>
          {say(words.check)}
        </Button>
      </Form>
      {made !== null && (
        <section className="stack" aria-label={say(words.linkMade)}>
          <LinkText made={made} />
          <p className="quiet">{say(words.withdrawHint)}</p>
        </section>
      )}
    </div>
  );
}

/** Names a unit's principal leader and liaison, and invites the liaison in the same step. */
export function OfficersForm({ unit }: { readonly unit: Unit }) {
  const { campaign } = useCampaignAsOpened();
  const query = useContact({ campaign: campaign.id, unit: unit.id });
  return (
    <QueryView query={query}>
      {({ contact, tag }) => (
        <NamedForm unit={unit} now={contact} tag={tag} onRefresh={() => query.refetch()} />
      )}
    </QueryView>
  );
}
