import type { Dialog, Shell } from 'electron';
import type { DesktopWords } from '../words.ts';

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
  { link, links }: Pick<DesktopWords, 'link' | 'links'>,
): Promise<'opened' | 'cancelled' | 'refused'> {
  const known = Object.entries(externalLinks).find(([one]) => one === name) as [ExternalLink, string] | undefined;
  if (known === undefined) return 'refused';
  const [named, address] = known;
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: link.ask(links[named]),
    detail: link.detail(address),
    buttons: [link.open, link.cancel],
    defaultId: 1,
    cancelId: 1,
  });
  if (response !== 0) return 'cancelled';
  await shell.openExternal(address);
  return 'opened';
}
