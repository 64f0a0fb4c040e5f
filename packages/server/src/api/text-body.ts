import type { Api } from './api.ts';

/**
 * Registers routes whose bodies are JSON texts that count byte for byte: they are hashed or signed as they
 * stand, so they are read whole as bytes and parsed by whoever verifies them.
 */
export function withTextBodies(api: Api, register: (api: Api) => void): void {
  api.register(async (instance) => {
    instance.removeAllContentTypeParsers();
    instance.addContentTypeParser(
      'application/json',
      { parseAs: 'buffer' },
      async (_request: unknown, bytes: Buffer) => bytes,
    );
    register(instance);
  });
}
