import { describe, expect, it } from 'vitest';
import { makeKeyText } from '../../log/log-key.ts';
import { isLongEnough, openSealedKey, sealKey } from './seal-key.ts';

const passphrase = '评议备份的口令要足够长ﬁ';
const manifest = '{"installation":"a"}';

describe('a sealed key', () => {
  it('opens with its passphrase, however the keyboard composed it, and with no other', async () => {
    const text = makeKeyText();
    const sealed = await sealKey(text, passphrase, manifest);
    expect(JSON.stringify(sealed)).not.toContain('PRIVATE KEY');
    const composed = passphrase.normalize('NFKC');
    expect(composed).not.toBe(passphrase);
    expect(await openSealedKey(sealed, composed, manifest)).toEqual({ ok: true, value: text });
    expect(await openSealedKey(sealed, `${passphrase} `, manifest)).toMatchObject({ ok: false });
  });

  it('vouches for the manifest: with another one it does not open', async () => {
    const sealed = await sealKey(makeKeyText(), passphrase, manifest);
    expect(await openSealedKey(sealed, passphrase, '{"installation":"b"}')).toEqual({
      ok: false,
      fault: { code: 'passphrase-wrong' },
    });
    const nonce = { ...sealed, nonce: 'AA==' };
    const cut = { ...sealed, sealed: 'AA==' };
    for (const broken of [nonce, cut])
      expect(await openSealedKey(broken, passphrase, manifest)).toMatchObject({ ok: false });
  });

  it('wants a passphrase of twelve characters, however many bytes they have', () => {
    expect(isLongEnough('十二个字的口令才算够长')).toBe(false);
    expect(isLongEnough('十二个字的口令才算够长了')).toBe(true);
    expect(isLongEnough('eleven-char')).toBe(false);
  });
});
