import type { Ports } from './ports.ts';
import type { PreparationContent } from './preparation-content.ts';

/** Everything that a use case of getting ready may reach. */
export type PreparationPorts = Pick<Ports, 'clock' | 'store' | 'bank'> & { readonly preparation: PreparationContent };
