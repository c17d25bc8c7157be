// Starts the worker from its TypeScript source: a process doesn’t take over the loader of the one that starts it.
import { register } from 'tsx/esm/api';

register();
await import('../job-file-worker.ts');
