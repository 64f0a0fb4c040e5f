// The part of WebAssembly that this room uses, declared here because the room compiles without the types
// of Node or a browser.

/** What an instance exports: functions over i32, one memory, and globals. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer;
  /** Adds pages of 64 KiB; buffers taken before are detached. */
  grow(pages: number): number;
}

interface WasmNamespace {
  instantiate(
    bytes: Uint8Array,
  ): Promise<{ readonly instance: { readonly exports: Readonly<Record<string, unknown>> } }>;
}

declare const WebAssembly: WasmNamespace | undefined;

/** The exports of a module; undefined where the platform or its policy does not run WebAssembly. */
export async function instantiate(
  bytes: Uint8Array,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (typeof WebAssembly === 'undefined') return undefined;
  try {
    return (await WebAssembly.instantiate(bytes)).instance.exports;
  } catch {
    return undefined;
  }
}
