import { Button, Form, Input, Select } from 'antd';
import { DocumentField } from '../ui/document-field.tsx';
import { words as common } from '../words/common.ts';
import { issueCount, words } from '../words/duties.ts';
import { useSay } from '../words/language.tsx';
import { useDutyWorld } from './duty-world.tsx';

/** Livelihood hot issues, each with dimension, measures, who answers for it, and its day. */
export function IssueFields({ name }: { readonly name: string }) {
  const say = useSay();
  const { dimensions, hotIssues } = useDutyWorld();
  const rules = [{ required: true, whitespace: true, message: say(words.needed) }];
  return (
    <Form.List name={name} initialValue={Array.from({ length: hotIssues.minimum }, () => ({}))}>
      {(issues, { add, remove }) => (
        <>
          <p className="quiet spaced">{say(issueCount(hotIssues.minimum, hotIssues.maximum))}</p>
          {issues.map(({ key, name: place }) => (
            <fieldset key={key} className="issue">
              <legend>
                {say(words.issue)} {place + 1}
              </legend>
              <Form.Item name={[place, 'title']} label={say(words.issue)} rules={rules}>
                <Input maxLength={200} />
              </Form.Item>
              <Form.Item name={[place, 'dimension']} label={say(words.dimension)} rules={rules}>
                <Select
                  options={dimensions.map(({ id, name: title }) => ({
                    value: id,
                    label: say(title),
                  }))}
                />
              </Form.Item>
              <Form.Item
                name={[place, 'responsible']}
                label={say(words.responsible)}
                initialValue="leader"
              >
                <Select
                  options={(['leader', 'liaison'] as const).map((value) => ({
                    value,
                    label: say(words[value]),
                  }))}
                />
              </Form.Item>
              <Form.Item name={[place, 'due']} label={say(words.issueDue)} rules={rules}>
                <input className="cell" type="date" />
              </Form.Item>
              <DocumentField name={[place, 'measure']} label={say(words.measure)} />
              {issues.length > hotIssues.minimum && (
                <Button onClick={() => remove(place)}>{say(common.remove)}</Button>
              )}
            </fieldset>
          ))}
          {issues.length < hotIssues.maximum && (
            <div className="spaced">
              <Button onClick={() => add({})}>{say(words.addIssue)}</Button>
            </div>
          )}
        </>
      )}
    </Form.List>
  );
}
