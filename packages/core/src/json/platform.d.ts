/** The one thing that core takes from its surroundings; every Node and browser has it (WHATWG Encoding). */
declare class TextDecoder {
  constructor(label: 'utf-8', options: { readonly fatal: boolean });
  decode(bytes: Uint8Array): string;
}
