import type { DeskScenario } from '@mianmian/contract/desk';
import { deskText } from '../../../shared/catalogue/desk.ts';
import { useText } from '../../../shared/catalogue/language.ts';

type Props = {
  readonly scenario: DeskScenario;
  readonly isStarting: boolean;
  readonly isBlocked: boolean;
  readonly onStart: () => void;
};

export function ScenarioRow({ scenario, isStarting, isBlocked, onStart }: Props) {
  const text = useText(deskText);
  return (
    <li className="scenario-row">
      <div>
        <h3 lang="zh-CN">{scenario.title}</h3>
        <p lang="zh-CN">{scenario.about}</p>
        <ScenarioFacts scenario={scenario} />
      </div>
      <button
        type="button"
        className="button"
        disabled={isBlocked}
        aria-label={`${text.start}：${scenario.title}`}
        onClick={onStart}
      >
        {isStarting ? text.starting : text.start}
      </button>
    </li>
  );
}

export function ScenarioFacts({ scenario }: Pick<Props, 'scenario'>) {
  const text = useText(deskText);
  return (
    <ul className="scenario-facts">
      <li lang="zh-CN">{scenario.trade}</li>
      <li>{scenario.isPresale ? text.presale : text.aftersale}</li>
      <li>{text.difficulties[scenario.difficulty]}</li>
      <li>{text.chats(scenario.chats)}</li>
    </ul>
  );
}
