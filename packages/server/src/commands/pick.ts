import type { Command, ExitCode, Place } from './command.ts';

/** A list of commands by name, each loaded only when it is called. */
export type Commands = Readonly<Record<string, () => Promise<Command>>>;

function asksForHelp(word: string | undefined): boolean {
  return word === '--help' || word === '-h' || word === 'help';
}

async function listOf(title: string, commands: Commands): Promise<string> {
  const names = Object.keys(commands);
  const width = Math.max(...names.map((name) => name.length));
  const rows = await Promise.all(
    names.map(async (name) => {
      const command = await commands[name]?.();
      return `  ${name.padEnd(width)}  ${command?.summary ?? ''}`;
    }),
  );
  return `Usage: ${title} COMMAND …\n\n${rows.join('\n')}\n\n${title} COMMAND --help explains one.\n`;
}

/**
 * Runs the command that the first word names.
 *
 * @param title how the list is called, such as `pingyi` or `pingyi ballots`
 */
export async function runPicked(
  title: string,
  commands: Commands,
  args: readonly string[],
  place: Place,
): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined || asksForHelp(name)) {
    const printer = name === undefined ? place.err : place.out;
    printer.write(await listOf(title, commands));
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) {
    place.err.write(`pingyi: '${name}' is no command of '${title}'. ${title} --help lists them.\n`);
    return 2;
  }
  const command = await load();
  if (command.picksAnother !== true && rest.some((word) => word === '--help' || word === '-h')) {
    place.out.write(`Usage: ${command.usage}\n\n${command.summary}\n\n${command.help}\n`);
    return 0;
  }
  return command.run(rest, place);
}
