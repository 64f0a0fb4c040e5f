import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import path from 'node:path';
import { campaignId } from '@pingyi/core';
import type { BundleToWrite } from '@pingyi/record';
import { exists, putInPlace } from '../backup/writing.ts';
import { bundleTooLarge } from '../bundle/bundle-too-large.ts';
import { campaignOfYear, type KnownCampaign, knownCampaigns } from '../bundle/campaigns-of-year.ts';
import { prepareCampaignBundle } from '../bundle/prepare-campaign-bundle.ts';
import type { Storage } from '../storage/open-storage.ts';
import { type Command, type ExitCode, type Place, readArguments, refuseUse } from './command.ts';
import { databaseEnvironment } from './database-settings.ts';
import { progressOn } from './progress.ts';
import { withStorage } from './with-storage.ts';

function refuse(sentence: string, place: Place): ExitCode {
  place.err.write(`pingyi: ${sentence}\n`);
  return 2;
}

function listOf(campaigns: readonly KnownCampaign[]): string {
  if (campaigns.length === 0) return '还没有评议活动。 There is no campaign yet.';
  const lines = campaigns.map(
    ({ campaign, year, isRehearsal }) =>
      `  ${campaign}  ${year}${isRehearsal ? '  演练 rehearsal' : ''}`,
  );
  return `请用 --campaign 指明是哪一个。 Say which one with --campaign:\n${lines.join('\n')}`;
}

/** Writes the bundle beside its place first, so that it is there whole or not at all. */
async function write(
  bundle: BundleToWrite,
  file: string,
  place: Place,
): Promise<string | 'exists'> {
  const draft = `${file}.part`;
  const progress = progressOn(place.err);
  const digest = createHash('sha256');
  const handle = await open(draft, 'wx');
  try {
    let done = 0;
    for await (const piece of bundle.pieces()) {
      await handle.writeFile(piece);
      digest.update(piece);
      done += piece.length;
      progress.show('写核验包 writing the bundle', done, bundle.bytes);
    }
    await handle.sync();
    await handle.close();
    if ((await putInPlace(draft, file)) === 'exists') return 'exists';
    return digest.digest('hex');
  } finally {
    progress.clear();
    await handle.close().catch(() => undefined);
    await rm(draft, { force: true });
  }
}

interface Wanted {
  readonly file: string;
  readonly campaign: string | undefined;
  readonly asJson: boolean;
}

async function make({ database }: Storage, wanted: Wanted, place: Place): Promise<ExitCode> {
  const { file } = wanted;
  const campaigns = await knownCampaigns(database.queries, new Date());
  const named = wanted.campaign ?? campaignOfYear(campaigns)?.campaign;
  const id = campaignId.safeParse(named);
  if (!id.success || !campaigns.some(({ campaign }) => campaign === named))
    return refuse(listOf(campaigns), place);
  const bundle = await prepareCampaignBundle(database.queries, id.data);
  if (bundle === null)
    return refuse(
      '这次评议还没有签名的检查点，请先启动评议。 No signed checkpoint covers this campaign yet; start Pingyi first.',
      place,
    );
  if (!bundle.fits) {
    const { zh, en } = bundleTooLarge(bundle);
    return refuse(`${zh} ${en}`, place);
  }
  let sha256: string;
  try {
    sha256 = await write(bundle, file, place);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    return refuse(`${file}: 写不了（${code}）。 It cannot be written (${code}).`, place);
  }
  if (sha256 === 'exists') return refuse(`${file}: 已有这个文件。 It exists already.`, place);
  const report = { file, campaign: id.data, bytes: bundle.bytes, sha256 };
  place.out.write(
    wanted.asJson
      ? `${JSON.stringify(report)}\n`
      : `核验包 bundle   ${file}\n评议 campaign  ${id.data}\n字节 bytes     ${bundle.bytes}\n摘要 sha-256   ${sha256}\n`,
  );
  return 0;
}

async function run(args: readonly string[], place: Place): Promise<ExitCode> {
  const options = { campaign: { type: 'string' }, json: { type: 'boolean' } } as const;
  const read = readArguments(args, options, ['OUT']);
  if (!read.ok) return refuseUse(bundleCommand, read.sentence, place);
  const file = path.resolve(place.cwd, read.operands[0] ?? '');
  if (await exists(file)) return refuse(`${file}: 已有这个文件。 It exists already.`, place);
  const wanted = { file, campaign: read.text['campaign'], asJson: read.flags.has('json') };
  return withStorage(place, (storage) => make(storage, wanted, place));
}

/** `pingyi bundle`: the public record of a campaign in one file. */
export const bundleCommand: Command = {
  usage: 'pingyi bundle OUT [--campaign ID] [--json]',
  summary: 'Writes the public record of a campaign to one file. 生成核验包。',
  help: `Everything that an outsider needs to recompute every number of a campaign, as far as the newest
checkpoint of the log covers it: the same file that the server gives to everybody. It holds
no personal data. The same state always gives the same bytes.

  --campaign ID  which campaign; unless given, the only one of this year that is no rehearsal
  --json         one JSON object: file, campaign, bytes, sha256

${databaseEnvironment}

Exit: 0 done; 2 nothing was written`,
  run,
};
