import { COMPETENCIES } from '@mianmian/core/question-bank/competency';
import { useId } from 'react';
import { competencyText } from '../../shared/catalogue/competency.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { practiceText } from '../../shared/catalogue/practice.ts';
import { OTHER_SECTION, type PracticeStock } from './choose-questions.ts';
import type { PracticeSearch, PracticeWay } from './practice-search.ts';

const WAYS: readonly PracticeWay[] = ['competency', 'section', 'weakness'];

type Props = {
  readonly stock: PracticeStock;
  readonly search: PracticeSearch;
  readonly onChange: (search: PracticeSearch) => void;
};

/** Words to search, a way of picking, and the groups of that way. */
export function PracticePicker({ stock, search, onChange }: Props) {
  const text = useText(practiceText);
  const searchId = useId();
  const { by = 'competency', of, find } = search;
  const kept = find === undefined ? {} : { find };
  return (
    <section className="picker" aria-label={text.by}>
      <div className="picker-search">
        <label className="visually-hidden" htmlFor={searchId}>
          {text.search}
        </label>
        <input
          id={searchId}
          type="search"
          value={find ?? ''}
          placeholder={text.searchPlaceholder}
          onChange={({ target }) => {
            const { find: _, ...rest } = search;
            onChange(target.value === '' ? rest : { ...rest, find: target.value });
          }}
        />
      </div>
      <fieldset className="picker-ways">
        <legend className="visually-hidden">{text.by}</legend>
        {WAYS.map((way) => (
          <label key={way}>
            <input type="radio" name="way" checked={by === way} onChange={() => onChange({ ...kept, by: way })} />
            <span>{text.ways[way]}</span>
          </label>
        ))}
      </fieldset>
      {by !== 'weakness' && (
        <Groups stock={stock} by={by} chosen={of} onChoose={(group) => onChange({ ...kept, by, ...group })} />
      )}
    </section>
  );
}

type Group = { readonly id: string; readonly name: string };

function useGroups({ papers }: PracticeStock, by: 'competency' | 'section'): readonly Group[] {
  const text = useText(practiceText);
  const names = useText(competencyText);
  if (by === 'competency') return COMPETENCIES.map((id) => ({ id, name: names[id] }));
  const sections = papers.flatMap(({ forms }) => forms.full.sections.map(({ id, title }) => ({ id, name: title })));
  return [...sections, { id: OTHER_SECTION, name: text.otherQuestions }];
}

type GroupsProps = {
  readonly stock: PracticeStock;
  readonly by: 'competency' | 'section';
  readonly chosen: string | undefined;
  readonly onChoose: (group: { of?: string }) => void;
};

function Groups({ stock, by, chosen, onChoose }: GroupsProps) {
  const text = useText(practiceText);
  const groups = useGroups(stock, by);
  return (
    <ul className="picker-groups">
      <li>
        <button type="button" aria-pressed={chosen === undefined} onClick={() => onChoose({})}>
          {text.all}
        </button>
      </li>
      {groups.map(({ id, name }) => (
        <li key={id}>
          <button type="button" aria-pressed={chosen === id} onClick={() => onChoose({ of: id })}>
            {name}
          </button>
        </li>
      ))}
    </ul>
  );
}
