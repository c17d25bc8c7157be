#!/usr/bin/env node
// Runs the TypeScript source directly, so that `npm ci` alone is enough to use the command line.
import { register } from 'tsx/esm/api';

register();
await import('../src/main.ts');
