/** Longest name of a file that is kept, in characters. */
const longest = 200;

/** Characters that a name on somebody's disk cannot have, or that show it as something else. */
const unfit = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|]/gu;

/** A file's name without its folder, without what no disk takes, its ending kept; null when nothing is left. */
export function cleanFileName(text: string): string | null {
  const last = text.normalize('NFC').split(/[/\\]/u).at(-1) ?? '';
  const name = last.replace(unfit, '').trim().replace(/^\.+/u, '');
  if (name === '') return null;
  const characters = [...name];
  if (characters.length <= longest) return name;
  const ending = /\.[A-Za-z0-9]{1,5}$/u.exec(name)?.[0] ?? '';
  return `${characters.slice(0, longest - ending.length).join('')}${ending}`;
}
