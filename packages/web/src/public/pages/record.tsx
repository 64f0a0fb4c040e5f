import { keyFingerprint, readCheckpoint, readVerifierKey } from '@pingyi/record';
import { campaignPath } from '../addresses.ts';
import type { PageContext } from '../context.ts';
import type { CampaignRecord } from '../model/campaign-record.ts';
import { Facts } from '../parts/facts.tsx';
import { frameWords } from '../words/frame.ts';
import { bytesText, recordWords as words } from '../words/record.ts';
import { campaignPage } from './campaign-page.tsx';

async function downloadOf(context: PageContext, { id }: CampaignRecord) {
  const { say, record } = context;
  const bundle = await record.bundle(id);
  if (bundle === null) return <p>{say(words.notYet)}</p>;
  return (
    <>
      <p>
        <a class="button primary" href={`/api${campaignPath(id, '/bundle')}`} download>
          {say(words.download)}
        </a>
      </p>
      <Facts
        facts={[
          { name: say(words.file), value: <code>{`campaign-${id}.pingyi`}</code> },
          { name: say(words.size), value: say(bytesText(bundle.bytes)) },
          { name: say(words.sha256), value: <code class="digest">{bundle.sha256}</code> },
        ]}
      />
    </>
  );
}

function fingerprintOf(vkey: string): string {
  const key = readVerifierKey(vkey);
  return key.ok ? keyFingerprint(key.value) : vkey;
}

/** The base64 line of a checkpoint is its third (C2SP tlog-checkpoint). */
function rootLine(note: string): string {
  return note.split('\n')[2] ?? '';
}

function Checkpoint({ context }: { readonly context: PageContext }) {
  const { say, record } = context;
  const { checkpoint: note, vkeys } = record;
  if (note === null) return null;
  const read = readCheckpoint(new TextEncoder().encode(note));
  return (
    <>
      <h2>{say(words.checkpoint)}</h2>
      <p>{say(words.checkpointSays)}</p>
      <Facts
        facts={[
          { name: say(words.leaves), value: read.ok ? read.value.checkpoint.size : null },
          { name: say(words.root), value: <code class="digest">{rootLine(note)}</code> },
          {
            name: say(words.keys),
            value: vkeys.map((vkey) => <code key={vkey}>{fingerprintOf(vkey)}</code>),
          },
        ]}
      />
      <p class="quiet">{say(words.keysSays)}</p>
      <details>
        <summary>{say(words.note)}</summary>
        <pre>{note}</pre>
      </details>
    </>
  );
}

/** Says that somebody proved that the log showed people different records, with the proofs. */
async function splitAlarmOf({ say, record }: PageContext) {
  const notes = await record.foreignCheckpoints();
  if (notes.length === 0) return null;
  return (
    <section class="alarm" role="alert" aria-labelledby="split">
      <h2 id="split">{say(words.split)}</h2>
      <p>{say(words.splitSays)}</p>
      {notes.map((note) => (
        <pre key={note}>{note}</pre>
      ))}
    </section>
  );
}

/** The bundle with its digest, the checkpoint, and the ways to check both. */
export const recordPage = campaignPage({
  below: '/record',
  isAlwaysOpen: true,
  draw: async (context, campaign) => {
    const { say, href } = context;
    return {
      title: say(frameWords.record),
      body: (
        <>
          {await splitAlarmOf(context)}
          <p>{say(words.lead)}</p>
          {await downloadOf(context, campaign)}
          <h2>{say(words.checkIt)}</h2>
          <p class="buttons">
            <a class="button" href={`/verify?campaign=${encodeURIComponent(campaign.id)}`}>
              {say(words.checkPage)}
            </a>
            <a href={href('/public/check')}>{say(words.how)}</a>
          </p>
          <Checkpoint context={context} />
        </>
      ),
    };
  },
});
