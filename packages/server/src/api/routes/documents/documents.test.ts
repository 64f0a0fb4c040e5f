import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type LentServer, lendServer, staff } from '../../../testing/lend-server.ts';

let lent: LentServer;

beforeAll(async () => {
  lent = await lendServer();
});
afterAll(() => lent.giveBack());
beforeEach(() => lent.lent.empty());

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

async function upload(name: string, payload: Buffer, headers: Record<string, string> = {}) {
  const answer = await lent.server.inject({
    method: 'POST',
    url: `/api/documents?name=${encodeURIComponent(name)}`,
    payload,
    headers: { ...staff, 'content-type': 'application/octet-stream', ...headers },
  });
  return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() };
}

describe('a document', () => {
  it('is kept under an opaque id with the digest that acts name, and given back as a download', async () => {
    const { status, body } = await upload('关于开展评议的通知（2026）.pdf', pdf);
    const digest = `sha256:${createHash('sha256').update(pdf).digest('hex')}`;
    expect(status).toBe(201);
    expect(body).toMatchObject({ digest, size: pdf.length, mediaType: 'application/pdf' });
    const url = `/api/documents/${body['id']}`;
    const back = await lent.server.inject({ url, headers: staff });
    expect(back.rawPayload).toEqual(pdf);
    expect(back.headers['content-disposition']).toBe(
      `attachment; filename="__________2026_.pdf"; filename*=UTF-8''${encodeURIComponent('关于开展评议的通知（2026）.pdf')}`,
    );
    expect(back.headers['x-content-type-options']).toBe('nosniff');
  });

  it('may be remarks that somebody typed', async () => {
    const text = Buffer.from('请补充第三部分的整改时限。\r\n');
    const { status, body } = await upload('退回意见.txt', text);
    expect({ status, body }).toMatchObject({
      status: 201,
      body: { mediaType: 'text/plain; charset=utf-8' },
    });
  });

  it('is kept once when it comes twice', async () => {
    const [first, second] = [await upload('a.pdf', pdf), await upload('a.pdf', pdf)];
    expect(second.body).toEqual({ ...first.body, isRepeat: true });
  });

  it('loses folders and hidden characters of its name, never its ending', async () => {
    expect((await upload('C:\\temp\\..\\通\u202e知\u0007.pdf', pdf)).body['name']).toBe('通知.pdf');
    const long = (await upload(`${'长'.repeat(900)}.pdf`, pdf)).body['name'] as string;
    expect([...long]).toHaveLength(200);
    expect(long.endsWith('.pdf')).toBe(true);
  });

  it.each([
    ['a program under the name of a PDF', 'a.pdf', Buffer.from('MZ\x90\0\x03', 'latin1')],
    ['a PDF under the name of a text', 'a.txt', pdf],
    ['bytes under the name of a text', 'a.txt', Buffer.from([0xc3, 0x28, 0xff])],
    ['a text with hidden steering', 'a.txt', Buffer.from('退回\u0007意见')],
    ['a web page', 'a.html', Buffer.from('<!doctype html><script>1</script>')],
    ['nothing', 'a.pdf', Buffer.alloc(0)],
    ['a name of nothing but dots', '..', pdf],
  ])('is refused when it is %s, with what is taken', async (_what, name, bytes) => {
    const { status, body } = await upload(name, bytes);
    expect(status).toBe(415);
    expect(body).toMatchObject({
      code: 'document-kind-unknown',
      accepted: expect.arrayContaining(['pdf']),
    });
  });

  it('is refused beyond 20 MiB, and as JSON, and without a token', async () => {
    const huge = Buffer.concat([pdf, Buffer.alloc(20 * 1024 * 1024)]);
    expect(await upload('a.pdf', huge)).toMatchObject({ status: 413, body: { code: 'too-large' } });
    expect(await upload('a.pdf', pdf, { 'content-type': 'application/json' })).toMatchObject({
      status: 415,
      body: { code: 'media-type-unknown', accepted: 'application/octet-stream' },
    });
    expect((await upload('a.pdf', pdf, { authorization: '' })).status).toBe(401);
    const unknown = await lent.server.inject({ url: '/api/documents/none', headers: staff });
    expect(unknown.statusCode).toBe(404);
  });
});
