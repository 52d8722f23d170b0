import type { Dialog, Shell } from 'electron';

/** Every address this app can hand to the browser. None comes from a pack, a file or an answer. */
export const externalLinks = {
  'ISO/IEC 42001': 'https://www.iso.org/standard/81230.html',
  'EU AI Act': 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj',
  'NIST AI RMF': 'https://www.nist.gov/itl/ai-risk-management-framework',
} as const;
export type ExternalLink = keyof typeof externalLinks;

/** Asks first, since the browser goes online. Takes the name of a link; anything else is refused and opens nothing. */
export async function openExternalLink(
  name: string,
  dialog: Pick<Dialog, 'showMessageBox'>,
  shell: Pick<Shell, 'openExternal'>,
): Promise<'opened' | 'cancelled' | 'refused'> {
  const address = Object.entries(externalLinks).find(([known]) => known === name)?.[1];
  if (address === undefined) return 'refused';
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: `Open ${name} in the browser?`,
    detail: `${address}\nThe browser goes online for it. Plumbline itself does not, and sends nothing along.`,
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
  });
  if (response !== 0) return 'cancelled';
  await shell.openExternal(address);
  return 'opened';
}
