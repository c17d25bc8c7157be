import type { DeskSession } from '@mianmian/core/simulation/desk/desk-session';
import type { Run } from '@mianmian/core/simulation/run/run';
import type { FoldCache } from '../desk/fold-cache.ts';
import type { DeskBus } from './desk-bus.ts';
import type { DeskContent } from './desk-content.ts';
import type { Ports } from './ports.ts';

/** Everything a use case of the desk may reach. */
export type DeskPorts = Pick<Ports, 'clock' | 'ids' | 'store'> & {
  /** Loaded when it is first asked for: reading it takes longer than all the rest of the server's start. */
  readonly content: () => DeskContent;
  readonly cache: FoldCache<Run>;
  readonly sessions: FoldCache<DeskSession>;
  readonly bus: DeskBus;
};
