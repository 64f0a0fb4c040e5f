/** Texts that are made by machines: digests, keys, signatures, elements of groups. */
const machineText = /^(?:sha256:)?(?:[0-9a-f]{64,}|[1-9]\d{99,})$/u;

/**
 * Ids as programs draw them: a word and hexadecimal digits with a letter among them. Digits between letters
 * mean nothing there, and one id in some hundred has eleven that look like a telephone number.
 */
const drawnId = /^[a-z]+-(?=\d*[a-f])[0-9a-f]{8,}$/u;

const mobileNumber = /(?<!\d)1[3-9]\d{9}(?!\d)/u;
const identityNumber = /(?<!\d)\d{17}[\dXx](?![\dXx])/u;

/** Digits as they are typed in full width, and what people put between groups of digits. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/(?<=\d)[\s-](?=\d)/gu, '');
}

function looksPersonal(text: string): boolean {
  if (machineText.test(text) || drawnId.test(text)) return false;
  const digits = plain(text);
  return mobileNumber.test(digits) || identityNumber.test(digits);
}

/** The places in a value whose text holds what looks like a telephone or identity number. */
export function personalIn(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return looksPersonal(value) ? [path] : [];
  if (Array.isArray(value)) return value.flatMap((item, i) => personalIn(item, `${path}[${i}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => [
    ...(looksPersonal(key) ? [path] : []),
    ...personalIn(item, path === '' ? key : `${path}.${key}`),
  ]);
}
