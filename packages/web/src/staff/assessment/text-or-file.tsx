import type { DocumentRef, Sentence } from '@pingyi/core';
import { Button, Form, Input, Radio } from 'antd';
import { DocumentField } from '../ui/document-field.tsx';
import { ProblemAlert } from '../ui/problem-alert.tsx';
import { typedFile, useUpload } from '../ui/use-upload.ts';
import { words } from '../words/adjustments.ts';
import { words as common } from '../words/common.ts';
import { useSay } from '../words/language.tsx';

interface Values {
  readonly how: 'text' | 'file';
  readonly text?: string;
  readonly file?: DocumentRef;
}

interface TextOrFileFormProps {
  /** What the file of a typed text is called. */
  readonly name: Sentence;
  readonly hint?: Sentence;
  readonly action: Sentence;
  readonly onGiven: (document: DocumentRef) => void;
}

/** Takes a document that is typed here or was written elsewhere; either way the record names its digest. */
export function TextOrFileForm({ name, hint, action, onGiven }: TextOrFileFormProps) {
  const say = useSay();
  const [form] = Form.useForm<Values>();
  const how = Form.useWatch('how', form) ?? 'text';
  const { isSending, problem, upload } = useUpload();
  const give = async ({ text = '', file }: Values): Promise<void> => {
    if (how === 'file') {
      if (file !== undefined) onGiven(file);
      return;
    }
    const document = await upload(typedFile(text, `${say(name)}.txt`));
    if (document !== null) onGiven(document);
  };
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      initialValues={{ how: 'text' }}
      onFinish={(values) => void give(values)}
    >
      <Form.Item name="how" label={say(words.howGiven)}>
        <Radio.Group
          options={[
            { value: 'text', label: say(words.asText) },
            { value: 'file', label: say(words.asFile) },
          ]}
        />
      </Form.Item>
      {how === 'text' ? (
        <Form.Item
          name="text"
          label={say(words.text)}
          {...(hint === undefined ? {} : { extra: say(hint) })}
          rules={[{ required: true, whitespace: true, message: say(common.needed) }]}
        >
          <Input.TextArea className="counted-text" rows={5} maxLength={5_000} showCount />
        </Form.Item>
      ) : (
        <DocumentField
          name="file"
          label={say(words.file)}
          {...(hint === undefined ? {} : { extra: say(hint) })}
        />
      )}
      {problem !== null && <ProblemAlert problem={problem} />}
      <Button htmlType="submit" loading={isSending}>
        {say(action)}
      </Button>
    </Form>
  );
}
