import { describe, expect, it } from 'vitest';
import { type LogFault, logFaultCodes } from '../log/faults.ts';
import { logFaultSentence } from './log-faults.ts';

const facts = {
  from: 3,
  to: 4,
  size: 9,
  seq: 3,
  expected: 'a',
  found: 'b',
  why: 'x',
  key: 'k',
  hash: 'sm3',
};
const fault = (code: LogFault['code'], more: LogFault['facts'] = {}): LogFault => ({
  code,
  path: 'leaves[3]',
  facts: { ...facts, other: 1, hashes: 2, bytes: 5, most: 4, ...more },
});

describe('sentences of the faults of a log', () => {
  it.each(logFaultCodes)('say in both languages what %s means', (code) => {
    expect(logFaultSentence(fault(code), 'zh')).toMatch(
      /^leaves\[3\]: [^\n]*\p{Script=Han}[^\n]*。$/u,
    );
    expect(logFaultSentence(fault(code), 'en')).toMatch(/^leaves\[3\]: [^\p{Script=Han}\n]+\.$/u);
    expect(logFaultSentence(fault(code), 'zh')).not.toContain('undefined');
    expect(logFaultSentence(fault(code), 'en')).not.toContain('undefined');
  });

  it('name the leaves among which one was changed', () => {
    expect(logFaultSentence(fault('checkpoint-root-differs', {}), 'zh')).toBe(
      'leaves[3]: 按记录算出的根值与大小为 9 的检查点不符，第 3 至 4 条中有记录被改动。',
    );
    expect(logFaultSentence({ ...fault('leaf-missing', { to: 3 }), path: '' }, 'en')).toBe(
      'missing: entry 3.',
    );
    expect(logFaultSentence(fault('checkpoint-root-differs', { from: 0, to: -1 }), 'en')).toContain(
      'empty log',
    );
  });
});
