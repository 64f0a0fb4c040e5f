/** With the `u` flag a pair is one character, so only a half without its other half is found. */
const loneSurrogate = /\p{Surrogate}/u;

/** Whether a text has a form in UTF-8: no half of a surrogate pair stands alone. */
export function isWellFormed(text: string): boolean {
  return !loneSurrogate.test(text);
}

/** Whether a text holds an ASCII control character (below U+0020) that is not among `allowed`. */
export function hasControl(text: string, allowed = ''): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) < 0x20 && !allowed.includes(text.charAt(at))) return true;
  }
  return false;
}
