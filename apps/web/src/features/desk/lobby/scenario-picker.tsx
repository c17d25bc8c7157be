import type { DeskScenario } from '@mianmian/contract/desk';
import { COMPETENCIES } from '@mianmian/core/question-bank/competency';
import { useState } from 'react';
import { useStartDeskRun } from '../../../shared/api/use-start-desk-run.ts';
import { competencyText } from '../../../shared/catalogue/competency.ts';
import { deskText } from '../../../shared/catalogue/desk.ts';
import { useText } from '../../../shared/catalogue/language.ts';
import { FailureNotice } from '../../../shared/failure-notice.tsx';
import { ChosenScenario } from './chosen-scenario.tsx';
import type { LobbySearch } from './lobby-search.ts';
import { ScenarioRow } from './scenario-row.tsx';

const DIFFICULTIES = [1, 2, 3] as const;

type Props = { readonly scenarios: readonly DeskScenario[]; readonly search: LobbySearch };

/** The way in: the one that was asked for or the tutorial first, then every scenario, to practise or to be tested. */
export function ScenarioPicker({ scenarios, search }: Props) {
  const text = useText(deskText);
  const competencies = useText(competencyText);
  const [difficulty, setDifficulty] = useState(0);
  const [mode, setMode] = useState<'practice' | 'test'>('practice');
  const start = useStartDeskRun();
  const tutorial = scenarios.find(({ isTutorial }) => isTutorial);
  const rest = scenarios.filter(({ isTutorial }) => !isTutorial);
  const used = COMPETENCIES.filter((id) => rest.some((scenario) => scenario.competencies.includes(id)));
  // What no scenario trains is nothing to choose among.
  const [competency, setCompetency] = useState<string>(() => used.find((id) => id === search.competency) ?? '');
  const chosen = scenarios.find(({ id }) => id === search.scenario);
  const shown = rest.filter(
    (scenario) =>
      (competency === '' || scenario.competencies.includes(competency)) &&
      (difficulty === 0 || scenario.difficulty === difficulty),
  );
  return (
    <>
      {chosen !== undefined && (
        <ChosenScenario
          scenario={chosen}
          isStarting={start.isPending && start.scenarioId === chosen.id}
          isBlocked={start.isPending}
          onStart={(how) => start.begin({ scenarioId: chosen.id, mode: how })}
        />
      )}
      {tutorial !== undefined && chosen === undefined && (
        <section className="lobby-tutorial">
          <div>
            <h2>{text.tutorialTitle}</h2>
            <p>{text.tutorialBody}</p>
          </div>
          <button
            type="button"
            className="button button-primary"
            disabled={start.isPending}
            onClick={() => start.begin({ scenarioId: tutorial.id, mode: 'practice' })}
          >
            {start.scenarioId === tutorial.id && start.isPending ? text.starting : text.startTutorial}
          </button>
        </section>
      )}
      {start.error !== null && <FailureNotice error={start.error} />}
      <div className="lobby-filters">
        <fieldset className="lobby-modes">
          <legend>{text.modeLegend}</legend>
          {(['practice', 'test'] as const).map((each) => (
            <label key={each}>
              <input type="radio" name="mode" checked={mode === each} onChange={() => setMode(each)} />
              <span>
                <strong>{each === 'practice' ? text.practiceMode : text.testMode}</strong>
                <small>{each === 'practice' ? text.practiceNote : text.testNote}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <label className="lobby-select">
          <span>{text.byCompetency}</span>
          <select value={competency} onChange={({ target }) => setCompetency(target.value)}>
            <option value="">{text.all}</option>
            {used.map((id) => (
              <option key={id} value={id}>
                {competencies[id]}
              </option>
            ))}
          </select>
        </label>
        <label className="lobby-select">
          <span>{text.byDifficulty}</span>
          <select value={difficulty} onChange={({ target }) => setDifficulty(Number(target.value))}>
            <option value={0}>{text.all}</option>
            {DIFFICULTIES.map((each) => (
              <option key={each} value={each}>
                {text.difficulties[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {shown.length === 0 ? (
        <p className="lobby-none" role="status">
          {text.nothingFound}
        </p>
      ) : (
        <ul className="scenario-rows">
          {shown.map((scenario) => (
            <ScenarioRow
              key={scenario.id}
              scenario={scenario}
              isStarting={start.isPending && start.scenarioId === scenario.id}
              isBlocked={start.isPending}
              onStart={() => start.begin({ scenarioId: scenario.id, mode })}
            />
          ))}
        </ul>
      )}
    </>
  );
}
