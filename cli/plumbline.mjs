#!/usr/bin/env node
// Plain JavaScript, so that an old Node says a sentence instead of stumbling over what follows.
import module from 'node:module';
import { requireNode } from '../build/node-version.mjs';

requireNode();
// A third of a command's time is reading the sources; what was read once is kept in the system's folder for temporary files.
module.enableCompileCache();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv);
