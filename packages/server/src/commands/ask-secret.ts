/** Ends of a line, of a terminal's input, and the wish to give up. */
const enter = new Set(['\r', '\n', '\u0004']);
const giveUp = '\u0003';
const erase = new Set(['\u007f', '\b']);

/**
 * Asks for a text that is not shown while it is typed.
 *
 * @returns null where nobody sits at a terminal, and for one who gives up with Ctrl+C
 */
export function askSecret(
  input: NodeJS.ReadStream,
  output: NodeJS.WriteStream,
  question: string,
): Promise<string | null> {
  if (!input.isTTY) return Promise.resolve(null);
  output.write(question);
  input.setRawMode(true);
  input.setEncoding('utf8');
  return new Promise((resolve) => {
    const typed: string[] = [];
    const finish = (answer: string | null): void => {
      input.off('data', take);
      input.setRawMode(false);
      input.pause();
      output.write('\n');
      resolve(answer);
    };
    const take = (text: string): void => {
      for (const letter of text) {
        if (enter.has(letter) || letter === giveUp) {
          finish(letter === giveUp ? null : typed.join(''));
          return;
        }
        if (erase.has(letter)) typed.pop();
        else typed.push(letter);
      }
    };
    input.on('data', take);
    input.resume();
  });
}
