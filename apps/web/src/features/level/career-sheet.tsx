import type { CareerNote } from '@mianmian/contract/note';
import { CAREER_TERMS } from '@mianmian/core/coaching/career/career';
import type { Level } from '@mianmian/core/coaching/levels/level';
import { useRef } from 'react';
import { useText } from '../../shared/catalogue/language.ts';
import { levelText } from '../../shared/catalogue/level.ts';
import { langOf } from '../../shared/lang-of.ts';
import { usePrintDress } from '../../shared/use-print-dress.ts';

type Props = { readonly content: CareerNote; readonly level: Level | null };

/** The plan on paper: words in place of fields. */
export function CareerSheet({ content: { path, aims }, level }: Props) {
  const text = useText(levelText);
  const place = useRef<HTMLDivElement>(null);
  usePrintDress(place);
  return (
    <div ref={place} className="career-sheet">
      <h2>
        {text.careerTitle} · {text.paths[path]}
      </h2>
      {level !== null && level !== 'none' && <p>{text.yourLevel(text.levels[level])}</p>}
      {CAREER_TERMS.map((term) => {
        const told = aims.filter((each) => each.term === term && each.aim.trim() !== '');
        return told.length === 0 ? null : (
          <section key={term}>
            <h3>{text.terms[term]}</h3>
            <ul>
              {told.map(({ aim, measure, due, isReached }) => (
                <li key={`${aim} ${measure} ${due}`}>
                  <strong lang={langOf(aim)}>{aim}</strong>
                  {isReached && ` · ${text.isReached}`}
                  <p lang={langOf(`${measure}${due}`)}>{[measure, due].filter((part) => part !== '').join(' · ')}</p>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
