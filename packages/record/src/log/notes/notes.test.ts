import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf, must, utf8 } from '../../testing/values.ts';
import { readBase64, writeBase64 } from '../bytes/base64.ts';
import { checkNote } from './check-note.ts';
import { readKeyName } from './key-name.ts';
import { readNote, writeNote } from './note.ts';
import { cosignText, makeSigner, signText } from './sign.ts';
import {
  isFingerprintOf,
  keyFingerprint,
  makeVerifierKey,
  readVerifierKey,
  writeVerifierKey,
} from './verifier-key.ts';

// Published vectors: the example of C2SP signed-note, and the key of golang.org/x/mod/sumdb/note.

const c2spKey = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
const c2spNote = `This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
`;
const goKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const goSeed = (readBase64('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz') ?? utf8('')).subarray(1);
const goNote = `If you think cryptography is the answer to your problem,
then you don't know what your problem is.

— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`;
// The examples of C2SP signed-note (quoting a poem with an empty line) and of tlog-cosignature.
const poem = `Ognuno sta solo sul cuor della terra
trafitto da un raggio di sole:

ed è subito sera.

— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=
`;

const readText = (text: string) => readNote(utf8(text));
const keyOf = (text: string) => must(readVerifierKey(text));
const signersOf = (note: string, ...keys: string[]) =>
  must(checkNote(must(readText(note)), keys.map(keyOf))).map(({ key }) => key.name);

describe('published vectors of signed notes', () => {
  it.each([
    ['C2SP signed-note', c2spKey, c2spNote],
    ['golang.org/x/mod/sumdb/note', goKey, goNote],
  ])('verify: %s', (_source, key, note) => {
    expect(signersOf(note, key)).toHaveLength(1);
    expect(writeVerifierKey(keyOf(key))).toBe(key);
    expect(writeNote(must(readText(note)))).toBe(note);
    const changed = note.replace('is', 'was');
    expect(codesOf(checkNote(must(readText(changed)), [keyOf(key)]))).toEqual(['signature-wrong']);
  });

  it('are signed again to the same bytes', () => {
    const signer = must(makeSigner('PeterNeumann', 'ed25519', goSeed));
    expect(writeVerifierKey(signer.key)).toBe(goKey);
    const { text } = must(readText(goNote));
    expect(writeNote({ text, signatures: [signText(signer, text)] })).toBe(goNote);
  });

  it('part text and signatures at the last empty line', () => {
    const note = must(readText(poem));
    expect(note.text).toMatch(/^Ognuno .*\n\ned è subito sera\.\n$/su);
    expect(note.signatures[0]).toMatchObject({
      name: 'quasimodo.example/salvatore',
      keyId: 0x367ba04b,
    });
    expect(writeNote(note)).toBe(poem);
  });
});

describe('reading a signed note', () => {
  it.each([
    ['no signatures', 'text\n'],
    ['no empty line', goNote.replace('\n\n', '\n')],
    ['no newline at the end', goNote.slice(0, -1)],
    ['an empty line at the end', `${goNote}\n`],
    ['a hyphen for the dash', goNote.replace('—', '-')],
    ['two spaces', goNote.replace('— ', '—  ')],
    ['a space at the end of a line', `${goNote.slice(0, -1)} \n`],
    ['a carriage return', goNote.replaceAll('\n', '\r\n')],
    ['a tab in the text', goNote.replace('think', 'th\tnk')],
    ['a zero byte', goNote.replace('think', 'th\0nk')],
    ['a plus in the name', goNote.replace('PeterNeumann', 'Peter+Neumann')],
    ['a wide space in the name', goNote.replace('PeterNeumann', 'Peter\u3000Neumann')],
    ['base64 without padding', goNote.replace('nAM=', 'nAM')],
    ['base64 with bits that carry nothing', goNote.replace('nAM=', 'nAN=')],
    ['a signature of no bytes', 'text\n\n— name x08gow==\n'],
    ['too many signatures', `text\n\n${'— name x08go/Zi\n'.repeat(101)}`],
  ])('refuses %s', (_what, text) => {
    expect(codesOf(readText(text))).toEqual(['note-malformed']);
  });

  it('refuses what is not UTF-8, and what is too large', () => {
    expect(codesOf(readNote(new Uint8Array([0xff, 0x0a])))).toEqual(['note-malformed']);
    expect(codesOf(readNote(new Uint8Array(2 ** 20)))).toEqual(['note-malformed']);
  });

  it('names the line', () => {
    const read = readText(`${goNote}— PeterNeumann bad\n`);
    expect(read).toMatchObject({ faults: [{ facts: { why: 'signature-line', line: 5 } }] });
  });

  it('gives back what was written, whatever the text', () => {
    const lines = fc.array(fc.string({ unit: 'binary' }).filter((line) => !/\p{Cc}/u.test(line)));
    fc.assert(
      fc.property(lines, (parts) => {
        const signer = must(makeSigner('评议/日志', 'ed25519', goSeed));
        const text = `${parts.join('\n')}\n`;
        const note = { text, signatures: [signText(signer, text)] };
        expect(must(readText(writeNote(note)))).toEqual(note);
        expect(checkNote(note, [signer.key]).ok).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});

describe('checking a signed note', () => {
  const text = 'pingyi/here\n';
  const log = must(makeSigner('pingyi/here', 'ed25519', new Uint8Array(32).fill(1)));
  const other = must(makeSigner('pingyi/here', 'ed25519', new Uint8Array(32).fill(2)));
  const witness = must(
    makeSigner('witness.example/w', 'cosignature-v1', new Uint8Array(32).fill(3)),
  );
  const byLog = signText(log, text);
  const byWitness = cosignText(witness, text, 1_800_000_000);
  const note = { text, signatures: [byLog, byWitness] };

  it('lists every known key that signed, with the time that a witness gives', () => {
    expect(must(checkNote(note, [witness.key, log.key]))).toEqual([
      { key: log.key, time: null },
      { key: witness.key, time: 1_800_000_000 },
    ]);
  });

  it('passes over unknown keys, even of a known name', () => {
    expect(must(checkNote(note, [log.key]))).toHaveLength(1);
    const stranger = { ...byLog, keyId: other.key.id };
    expect(must(checkNote({ text, signatures: [stranger, byLog] }, [log.key]))).toHaveLength(1);
  });

  it('refuses a note that no known key signed', () => {
    const namesake = { ...log.key, name: witness.key.name };
    expect(codesOf(checkNote({ text, signatures: [byLog] }, [namesake]))).toEqual([
      'signature-missing',
    ]);
    expect(codesOf(checkNote(note, []))).toEqual(['signature-missing']);
    expect(codesOf(checkNote(note, [other.key]))).toEqual(['signature-missing']);
  });

  it('refuses the whole note when one known signature is wrong', () => {
    const late = cosignText(witness, text, 1_800_000_001).bytes.slice();
    late.set(byWitness.bytes.subarray(0, 8));
    const bad = { ...byWitness, bytes: late };
    const checked = checkNote({ text, signatures: [byLog, bad] }, [log.key, witness.key]);
    expect(checked).toMatchObject({ faults: [{ code: 'signature-wrong', path: 'signatures[1]' }] });
    const cut = { ...byLog, bytes: byLog.bytes.subarray(1) };
    expect(codesOf(checkNote({ text, signatures: [byLog, cut] }, [log.key]))).toEqual([
      'signature-wrong',
    ]);
  });

  it('does not take a plain signature for a cosignature, or the other way round', () => {
    const asPlain = must(makeVerifierKey(witness.key.name, 'ed25519', witness.key.publicKey));
    expect(asPlain.id).not.toBe(witness.key.id);
    expect(codesOf(checkNote({ text, signatures: [byWitness] }, [asPlain]))).toEqual([
      'signature-missing',
    ]);
    const renamed = { ...byWitness, keyId: asPlain.id };
    expect(codesOf(checkNote({ text, signatures: [renamed] }, [asPlain]))).toEqual([
      'signature-wrong',
    ]);
  });

  it('refuses to choose between two keys of one name and id', () => {
    const twin = { ...other.key, id: log.key.id };
    expect(codesOf(checkNote(note, [log.key, twin]))).toEqual(['key-ambiguous']);
    expect(checkNote(note, [log.key, log.key]).ok).toBe(true);
  });

  it('counts a key once, however often it signed', () => {
    expect(must(checkNote({ text, signatures: [byLog, byLog] }, [log.key]))).toHaveLength(1);
  });

  it('signs only what a note can hold', () => {
    for (const bad of ['', 'no newline', 'tab\t\n', '\ud800\n'])
      expect(() => signText(log, bad)).toThrow(TypeError);
    for (const time of [-1, 0.5, 2 ** 53])
      expect(() => cosignText(witness, text, time)).toThrow(TypeError);
  });
});

describe('verifier keys', () => {
  it('are refused in every mangled form', () => {
    for (let from = 0; from < goKey.length; from += 1) {
      for (let to = from + 1; to <= goKey.length; to += 1) {
        if (from === 0 && to === goKey.length) continue;
        expect(codesOf(readVerifierKey(goKey.slice(from, to)))).toEqual(['key-malformed']);
      }
      const next = String.fromCharCode(goKey.charCodeAt(from) + 1);
      const mangled = goKey.slice(0, from) + next + goKey.slice(from + 1);
      expect(codesOf(readVerifierKey(mangled))).toEqual(['key-malformed']);
    }
  });

  it.each([
    [
      'a key of a wrong length, its id adjusted',
      'PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==',
    ],
    [
      'an unknown type, its id adjusted',
      'PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    ],
    ['an id in capitals', goKey.replace('c74f20a3', 'C74F20A3')],
  ])('are refused with %s', (_what, text) => {
    expect(codesOf(readVerifierKey(text))).toEqual(['key-malformed']);
  });

  it('are refused where a signature would hold for anything: points of small order', () => {
    const identity = new Uint8Array(32);
    identity[0] = 1;
    for (const point of [identity, new Uint8Array(32), new Uint8Array(32).fill(255)])
      expect(codesOf(makeVerifierKey('name', 'ed25519', point))).toEqual(['key-malformed']);
  });

  it.each(['', 'a b', 'a+b', 'a\u00a0b', 'a\nb', '\ud800'])('are not named %j', (name) => {
    expect(readKeyName(name)).toBeNull();
  });

  it('have a fingerprint that people can compare', () => {
    const key = keyOf(goKey);
    expect(keyFingerprint(key)).toMatch(/^(?:[0-9a-f]{4} ){7}[0-9a-f]{4}$/u);
    const typed = keyFingerprint(key).toUpperCase().replaceAll(' ', '\u3000-');
    expect(isFingerprintOf(typed, key)).toBe(true);
    expect(isFingerprintOf(typed, keyOf(c2spKey))).toBe(false);
    expect(isFingerprintOf('', key)).toBe(false);
  });

  it('need a seed of 32 bytes', () => {
    expect(codesOf(makeSigner('name', 'ed25519', new Uint8Array(31)))).toEqual(['key-malformed']);
    expect(writeBase64(must(makeSigner('name', 'ed25519', goSeed)).key.publicKey)).toHaveLength(44);
  });
});
