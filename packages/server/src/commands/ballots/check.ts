import { createHash } from 'node:crypto';
import {
  type BallotFault,
  type CredentialList,
  checkBallot,
  type Election,
  longestBallot,
  openSetup,
  readOutline,
  trackingCodeOf,
} from '@pingyi/ballot';
import { type Command, type ExitCode, type Place, readArguments, refuseUse } from '../command.ts';
import { progressOn } from '../progress.ts';
import { bytesOf, findFile, textOf } from './files.ts';

interface Opened {
  readonly election: Election;
  readonly credentials: CredentialList;
  /** Names of the ballots that the archive holds. */
  readonly payloads: ReadonlySet<string>;
}

type Opening =
  | { readonly ok: true; readonly opened: Opened }
  | { readonly ok: false; readonly sentence: string };

/** Opens the election of an archive; what comes after its Setup event does not matter here. */
async function openArchive(name: string, file: string): Promise<Opening> {
  const outline = await readOutline(bytesOf(file)());
  const first = outline.faults[0];
  if (outline.timestamp === undefined) {
    const detail = first?.detail ?? 'no header';
    return { ok: false, sentence: `${name}: it is not a Belenios archive (${detail}).` };
  }
  if (outline.setup === undefined) {
    const detail = first === undefined ? 'no Setup event' : `${first.code}: ${first.detail}`;
    return { ok: false, sentence: `${name}: its Setup event cannot be read (${detail}).` };
  }
  const setup = openSetup(outline.setup);
  const { election, credentials } = setup;
  const finding = setup.findings[0];
  if (setup.unverifiable !== undefined) {
    const { code, detail } = setup.unverifiable;
    return { ok: false, sentence: `${name}: ${code} (${detail}).` };
  }
  if (finding !== undefined || election === undefined || credentials === undefined) {
    const detail = finding === undefined ? 'unreadable' : `${finding.code}: ${finding.place}`;
    return { ok: false, sentence: `${name}: its setup is not sound (${detail}).` };
  }
  const payloads = new Set(outline.ballots.map(({ payload }) => payload));
  return { ok: true, opened: { election, credentials, payloads } };
}

function report(place: Place, isJson: boolean, facts: object, sentence: string): void {
  place.out.write(isJson ? `${JSON.stringify(facts)}\n` : `${sentence}\n`);
}

function reportFault(place: Place, isJson: boolean, fault: BallotFault, code: string): ExitCode {
  const { check, place: where } = fault;
  const facts = { ok: false, check, place: where, trackingCode: code };
  report(place, isJson, facts, `不成立 The check '${check}' fails at ${where} (ballot ${code}).`);
  return 1;
}

/** `pingyi ballots check`: one ballot against the election of an archive. */
export const checkCommand: Command = {
  usage: 'pingyi ballots check ARCHIVE.bel BALLOT.json [--json]',
  summary: 'Check one ballot against an election (检查一张选票).',
  help: [
    'The archive may hold no more than its Setup event. One line end after the ballot is allowed.',
    'A ballot that the archive holds already is said to be there; as a ballot it is checked all',
    'the same.',
    '',
    '  --json   one line of JSON for programs',
    '',
    'Exit: 0 every check holds, 1 one fails and is named, 2 no ballot could be checked.',
  ].join('\n'),
  async run(args, place) {
    const operands = ['ARCHIVE.bel', 'BALLOT.json'];
    const given = readArguments(args, { json: { type: 'boolean' } }, operands);
    if (!given.ok) return refuseUse(checkCommand, given.sentence, place);
    const [archiveName = '', ballotName = ''] = given.operands;
    const files = [await findFile(archiveName, place), await findFile(ballotName, place)];
    for (const found of files) {
      if (found.ok) continue;
      place.err.write(`pingyi: ${found.sentence}\n`);
      return 2;
    }
    const [archive, ballot] = files.flatMap((found) => (found.ok ? [found] : []));
    const opening = await openArchive(archiveName, archive?.file ?? '');
    if (!opening.ok) {
      place.err.write(`pingyi: ${opening.sentence}\n`);
      return 2;
    }
    const { election, credentials, payloads } = opening.opened;
    const isJson = given.flags.has('json');
    if ((ballot?.size ?? 0) > 4 * longestBallot(election)) {
      return reportFault(place, isJson, { check: 'size', place: 'the whole' }, 'not computed');
    }
    const text = await textOf(ballot?.file ?? '');
    const progress = progressOn(place.err);
    const checked = checkBallot(election, credentials, text, {
      onProgress: (done, total) => progress.show('Checking questions', done, total),
    });
    progress.clear();
    const trackingCode = trackingCodeOf(text);
    if (!checked.ok) return reportFault(place, isJson, checked.fault, trackingCode);
    const inArchive = payloads.has(createHash('sha256').update(text).digest('hex'));
    const { credential } = checked.value;
    const facts = { ok: true, trackingCode, credential, inArchive };
    const already = inArchive ? ' The archive holds it already.' : '';
    report(place, isJson, facts, `成立 Ballot ${trackingCode}: every check holds.${already}`);
    return 0;
  },
};
