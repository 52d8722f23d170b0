import { extname, resolve } from 'node:path';

/** The extension the installer registers. */
export const engagementExtension = '.plumb';

/**
 * Engagements named on a command line, as absolute paths. Switches and everything that is not an engagement by its
 * extension are left out: Chromium adds words of its own.
 */
export function engagementsIn(commandLine: readonly string[], workingFolder: string): readonly string[] {
  return commandLine
    .slice(1)
    .filter((word) => !word.startsWith('-') && extname(word).toLowerCase() === engagementExtension)
    .map((word) => resolve(workingFolder, word));
}
