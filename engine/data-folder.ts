import { join } from 'node:path';

/** Where settings, the recent list and, in a browser, the engagements are. Outside Documents, which is often synchronised. */
export const defaultDataFolder = (
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  home: string,
): string => {
  const chosen = environment['PLUMBLINE_HOME'];
  if (chosen !== undefined && chosen !== '') return chosen;
  if (platform === 'win32') return join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Plumbline');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Plumbline');
  return join(environment['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'plumbline');
};
