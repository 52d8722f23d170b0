#!/usr/bin/env node
// Plain JavaScript, so that an old Node says a sentence instead of stumbling over what follows.
import { requireNode } from '../build/node-version.mjs';

requireNode();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv);
