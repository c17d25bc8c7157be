import type { DeskPorts } from '../../ports/desk-ports.ts';
import { type DeskScenarioView, viewScenario } from '../../views/view-desk-table.ts';

/** The scenarios to pick from, the tutorial first, then the easier ones. */
export const listDeskScenarios = ({
  content,
}: Pick<DeskPorts, 'content'>): { readonly scenarios: readonly DeskScenarioView[] } => ({
  scenarios: content()
    .scenarios.map(viewScenario)
    .toSorted((a, b) => Number(b.isTutorial) - Number(a.isTutorial) || a.difficulty - b.difficulty),
});
