import { writeFileAtomically } from '../db/atomic-file.ts';
import { refusalOf } from '../db/refusals.ts';

/** Writes a file a person chose in a dialog of the host: whole, or not at all. Throws a Refusal that says why. */
export const saveFile = (path: string, bytes: Uint8Array): void => {
  try {
    writeFileAtomically(path, bytes);
  } catch (error) {
    throw refusalOf(error, path) ?? error;
  }
};
