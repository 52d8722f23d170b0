import { basename } from 'node:path';
import { writeFileAtomically } from '../db/atomic-file.ts';
import { printable, refusalOf } from '../db/refusals.ts';
import { Refusal } from '../domain/problem.ts';

/** Writes a file a person chose in a dialog of the host: whole, or not at all. Throws a Refusal that says why. */
export const saveFile = (path: string, bytes: Uint8Array): void => {
  try {
    writeFileAtomically(path, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw folderMissing(path, error);
    throw refusalOf(error, path) ?? error;
  }
};

/** A stick that was pulled, a share that went away. */
const folderMissing = (path: string, cause: unknown) =>
  new Refusal(
    {
      code: 'file-not-writable',
      happened: `“${printable(basename(path))}” was not saved: its folder is not there any more.`,
      kept: 'The report is still at hand, and the engagement is unchanged.',
      todo: 'Connect the disk or stick again, or save it to another folder.',
    },
    { cause },
  );
