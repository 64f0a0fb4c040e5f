import { type CommandType, planPreset, planScheme } from '@pingyi/core';

/** Gives a command of the campaign in a role. */
type Give = (
  type: CommandType,
  campaign: string,
  body: unknown,
  role?: 'office' | 'leader',
) => Promise<void>;

const document = { id: 'doc-1', digest: `sha256:${'0'.repeat(64)}` };

/** A campaign `city` of three units from the plan's preset: bureau, library and a station. */
export async function setUpCity(give: Give): Promise<void> {
  const body = { campaign: 'city', year: 2026, plan: planPreset(2026), scheme: planScheme };
  await give('create-campaign', 'city', body);
  const unit = (id: string, name: string, level: string) => ({ id, name, class: level, level });
  await give('add-units', 'city', {
    reason: null,
    units: [
      { ...unit('bureau', '市文广新局', 'bureau'), parent: null, role: null },
      { ...unit('library', '市图书馆', 'direct'), parent: 'bureau', role: 'lower' },
      { ...unit('station', '䶮山乡文化站𠮷', 'station'), parent: 'bureau', role: 'lower' },
    ],
  });
}

/**
 * Publishes the rules of the campaign and opens its first phase.
 *
 * @param proposal the act that proposes the publication, by its place in the log
 */
export async function openMobilisation(give: Give, proposal: () => Promise<number>): Promise<void> {
  await give('propose-publication', 'city', { audience: 'public', outlet: '市政府网站', document });
  await give('approve-publication', 'city', { proposal: await proposal() }, 'leader');
  await give('open-phase', 'city', { phase: 'mobilisation' });
}
