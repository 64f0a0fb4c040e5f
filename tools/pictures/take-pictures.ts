import { pingyi } from '../../e2e/support/pingyi.ts';
import { startServer } from '../../e2e/support/server.ts';
import { takeBeginning, takeConsole } from './console.ts';
import { countAndAnnounce } from './count-and-announce.ts';
import { holdUntilVote } from './hold-until-vote.ts';
import { prepareMeeting } from './prepare-meeting.ts';
import { takeScorePage } from './score-page.ts';
import { openStudio } from './studio.ts';

/**
 * Starts an installation of its own, loads the example city, and goes through it as the documents tell.
 *
 * @param wanted words that a picture's name must hold one of; none: every picture is taken
 */
export async function takePictures(wanted: readonly string[]): Promise<void> {
  const server = await startServer([], { isFromNothing: true });
  const studio = await openStudio(wanted);
  try {
    await takeBeginning(studio, server.printed());
    const env = { ...server.env, PORT: new URL(server.address).port };
    const { out } = await pingyi(['example'], undefined, env);
    const links = new Map(
      [...out.matchAll(/^([a-z]+(?:-\d+)?): (http:\S+)$/gmu)].map(([, key = '', link = '']) => [
        key,
        link,
      ]),
    );
    const linkOf = (key: string): string => {
      const link = links.get(key);
      if (link === undefined) throw new Error(`no link for ${key}`);
      return link;
    };
    const office = await takeConsole(studio, linkOf('office'));
    await takeScorePage(studio, server.address);
    const meeting = await prepareMeeting(studio, { office, linkOf, address: server.address });
    await holdUntilVote(studio, meeting);
    await countAndAnnounce(studio, meeting);
  } finally {
    await studio.close();
    await server.stop();
  }
}
