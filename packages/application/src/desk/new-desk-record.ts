import type { Actor } from '@mianmian/core/access/can';
import type { Instant } from '@mianmian/core/shared/instant';
import { ENGINE_VERSION } from '@mianmian/core/simulation/run/engine-version';
import type { DeskMode } from '../ports/desk-mode.ts';
import type { DeskRunRecord } from '../ports/desk-store.ts';
import type { DeskSetup } from './run-setup.ts';

type Beginning = {
  readonly id: string;
  readonly eventId: string;
  readonly mode: DeskMode;
  readonly at: Instant;
};

/** The record of a run to which nothing has happened yet. */
export const newDeskRecord = (
  { personId, workspaceId }: Actor,
  { scenario, setup, contentHash }: DeskSetup,
  { id, eventId, mode, at }: Beginning,
): DeskRunRecord => ({
  id,
  workspaceId,
  subjectPersonId: personId,
  startEventId: eventId,
  scenarioId: scenario.id,
  scenarioVersion: scenario.version,
  variantId: setup.variant.id,
  seed: setup.seed,
  mode,
  engineVersion: ENGINE_VERSION,
  contentHash,
  startedAt: at,
  heldMs: 0,
  pausedAt: null,
  status: 'live',
  endedAt: null,
  endedBy: null,
  dueAt: null,
  touchedAt: at,
  sequence: 0,
  inputs: 0,
  score: null,
  areGatesPassed: null,
});
