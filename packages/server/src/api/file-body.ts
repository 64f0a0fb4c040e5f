import type { Api } from './api.ts';

/** The media type of a body that is a file. */
export const fileBody = 'application/octet-stream';

/** Registers routes whose bodies are files, read whole as bytes, and nothing else. */
export function withFileBodies(api: Api, register: (api: Api) => void): void {
  api.register(async (instance) => {
    instance.removeAllContentTypeParsers();
    instance.addContentTypeParser(
      fileBody,
      { parseAs: 'buffer' },
      async (_request: unknown, bytes: Buffer) => bytes,
    );
    register(instance);
  });
}
