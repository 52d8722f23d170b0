// What `npm start` runs. Plain JavaScript up to the check, since the Node that reads this may be too old for the rest.
import { requireNode } from './node-version.mjs';

requireNode();
const { start } = await import('./start.ts');
process.exitCode = await start(process.argv.slice(2));
