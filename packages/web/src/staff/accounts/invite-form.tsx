import { type Role, roleNames, rolePolicies, roles } from '@pingyi/core';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useCampaigns, useFoldedCampaign } from '../data/queries.ts';
import { useOwnAccount } from '../session/own-account.ts';
import { post } from '../session/post.ts';
import { useStep } from '../session/use-step.ts';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { words } from '../words/accounts.ts';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';
import { LinkText, type MadeLink } from './link-text.tsx';

interface Values {
  readonly role: Role;
  /** A campaign, or nothing for every one. */
  readonly campaign?: string;
  readonly unit?: string;
  readonly name?: string;
  readonly phone?: string;
}

function scopeOf({ campaign = '', unit }: Values) {
  if (campaign === '') return { kind: 'installation' };
  return unit === undefined ? { kind: 'campaign', campaign } : { kind: 'unit', campaign, unit };
}

function orNull(text = ''): string | null {
  return text.trim() === '' ? null : text.trim();
}

/** The units of a campaign, to choose the one that a liaison acts for. */
function UnitField({ campaign }: { readonly campaign: string }) {
  const say = useSay();
  const { data } = useFoldedCampaign(campaign);
  const units = [...(data?.campaign.units.values() ?? [])];
  return (
    <Form.Item
      name="unit"
      label={say(words.unit)}
      extra={say(words.unitHint)}
      rules={[{ required: true, message: say(common.needed) }]}
    >
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={units.map(({ id, name }) => ({ value: id as string, label: name }))}
      />
    </Form.Item>
  );
}

/** Invites somebody in a role that one's own roles may hand out. */
export function InviteForm() {
  const say = useSay();
  const client = useQueryClient();
  const own = useOwnAccount();
  const step = useStep();
  const { data: campaigns = [] } = useCampaigns();
  const [made, setMade] = useState<MadeLink | null>(null);
  const [form] = Form.useForm<Values>();
  const role = Form.useWatch('role', form);
  const campaign = Form.useWatch('campaign', form) ?? '';
  const held = own.grants.map((grant) => grant.role);
  const grantable = roleNames.filter((name) =>
    rolePolicies[name].grantedBy.some((by) => held.includes(by)),
  );
  const isForUnit = role !== undefined && rolePolicies[role].isForOneUnit;
  const invite = (values: Values): void => {
    const body = {
      grants: [{ role: values.role, scope: scopeOf(values) }],
      name: orNull(values.name),
      phone: orNull(values.phone),
    };
    void step.send(
      () => post<MadeLink>('/invitations', body),
      (link) => {
        setMade(link);
        void client.invalidateQueries({ queryKey: ['invitations'] });
      },
    );
  };
  if (made !== null) return <LinkText made={made} />;
  return (
    <Form<Values> form={form} layout="vertical" onFinish={invite}>
      <Form.Item
        name="role"
        label={say(words.role)}
        rules={[{ required: true, message: say(common.needed) }]}
      >
        <Select options={grantable.map((value) => ({ value, label: say(roles[value]) }))} />
      </Form.Item>
      {role !== undefined && rolePolicies[role].power !== 'administration' && (
        <Form.Item
          name="campaign"
          label={say(words.scope)}
          rules={isForUnit ? [{ required: true, message: say(common.needed) }] : []}
        >
          <Select
            options={[
              ...(isForUnit ? [] : [{ value: '', label: say(words.installation) }]),
              ...campaigns.map(({ campaign: id, year }) => ({ value: id, label: `${year} ${id}` })),
            ]}
          />
        </Form.Item>
      )}
      {isForUnit && campaign !== '' && <UnitField campaign={campaign} />}
      <Form.Item name="name" label={say(words.name)} extra={say(words.nameHint)}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="phone" label={say(words.phone)}>
        <Input maxLength={20} inputMode="tel" />
      </Form.Item>
      <div className="stack">
        {step.problem !== null && <ProblemAlert problem={step.problem} />}
        <div>
          <Button type="primary" htmlType="submit" loading={step.isSending}>
            {say(words.makeLink)}
          </Button>
        </div>
      </div>
    </Form>
  );
}
