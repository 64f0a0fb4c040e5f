import { expect, test } from 'vitest';
import { peopleContext } from '../../testing/list-contexts.ts';
import { listFaultSentence, peopleList, readField } from './index.ts';

const options = { context: peopleContext, language: 'zh' } as const;

test('a typed name and number are kept as those of a file are', () => {
  const name = readField(peopleList, 'name', '\u202e张　三 ', options);
  expect(name).toEqual({ ok: true, value: '张三' });
  const phone = readField(peopleList, 'phone', '１３８ ００００ ００００', options);
  expect(phone).toEqual({ ok: true, value: '13800000000' });
  expect(readField(peopleList, 'phone', ' ', options)).toEqual({ ok: true, value: null });
});

test.each([
  ['name', '', 'missing-field'],
  ['name', '张\ue000', 'unprintable-character'],
  ['name', '330102199001011234', 'identity-number'],
  ['name', '12345', 'not-a-name'],
  ['phone', '12345', 'not-a-phone'],
] as const)('%s “%s” is refused with %s, in a sentence', (column, text, code) => {
  const read = readField(peopleList, column, text, options);
  if (read.ok) throw new Error(String(read.value));
  expect(read.fault).toMatchObject({ code, column });
  expect(listFaultSentence(read.fault, 'zh')).toMatch(/。$/u);
});
