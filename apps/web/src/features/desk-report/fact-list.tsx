import { deskReportText } from '../../shared/catalogue/desk-report.ts';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import type { ShowEvent } from './quote.tsx';
import type { ShownFacts } from './shown-desk-report.ts';

type Props = { readonly facts: ShownFacts; readonly onShow: ShowEvent };

const ASKED_SHOWN = 3;
/** A number by itself says nothing of what it is. */
const BARE = /^[\w-]+$/;

/** What the customer knew: what was got out of him, what he kept because nobody asked. */
export function FactList({ facts, onShow }: Props) {
  const text = useText(deskReportText);
  const comma = useLanguage() === 'zh' ? '，' : ', ';
  const told = facts.all.filter(({ isNeeded, isHidden }) => isNeeded || isHidden);
  return (
    <div className="facts">
      <h3>{text.facts}</h3>
      <p className="desk-report-quiet">
        {facts.needed === 0 ? text.factsNone : text.factsFound(facts.found, facts.needed)}
      </p>
      <ul>
        {told.map((fact) => (
          <li key={fact.id} data-found={fact.isFound || !fact.isNeeded}>
            <span className="gate-mark">{fact.isFound ? text.found : fact.isNeeded ? text.missed : text.untold}</span>
            <span>
              <span lang="zh-CN">{nameOf(fact)}</span>{' '}
              <small>
                {[fact.isNeeded ? text.needed : '', fact.isHidden ? text.hidden : ''].filter(Boolean).join(comma)}
              </small>
              {!fact.isFound && fact.asked !== undefined && fact.asked.length > 0 && (
                <small className="fact-ask">
                  {text.askFor}
                  <span lang="zh-CN">{fact.asked.slice(0, ASKED_SHOWN).join('、')}</span>
                </small>
              )}
              {fact.sequence !== null && (
                <button type="button" onClick={() => onShow(fact.sequence ?? 0)}>
                  {text.showThere}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function nameOf({ words, asked }: ShownFacts['all'][number]): string {
  const [name] = asked ?? [];
  return BARE.test(words) && name !== undefined ? `${name}：${words}` : words;
}
