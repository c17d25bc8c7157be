import { DeleteOutlined } from '@ant-design/icons';
import type { CareerNote } from '@mianmian/contract/note';
import { CAREER_TERMS, type CareerTerm } from '@mianmian/core/coaching/career/career';
import { Button } from 'antd';
import { useText } from '../../shared/catalogue/language.ts';
import { levelText } from '../../shared/catalogue/level.ts';
import { TextArea } from '../../shared/form/text-area.tsx';
import { TextField } from '../../shared/form/text-field.tsx';
import { RemoveButton } from '../../shared/remove-button.tsx';
import { blankAim } from './blank-aim.ts';

type Aim = CareerNote['aims'][number];
type Props = {
  readonly content: CareerNote;
  readonly onChange: (aims: CareerNote['aims']) => void;
  readonly onLeave: () => void;
};

const MOST_AIMS = 20;

/** Aims term by term, each with its measure and date. */
export function CareerAims({ content: { aims }, onChange, onLeave }: Props) {
  const text = useText(levelText);
  const isFull = aims.length >= MOST_AIMS;
  const add = (term: CareerTerm) => onChange([...aims, blankAim(term)]);
  const replace = (at: number, patch: Partial<Aim>) =>
    onChange(aims.map((aim, index) => (index === at ? { ...aim, ...patch } : aim)));
  return (
    <div className="career-terms">
      {CAREER_TERMS.map((term) => (
        <section key={term} aria-labelledby={`career-${term}`}>
          <h3 id={`career-${term}`}>
            {text.terms[term]} <span className="level-quiet">{text.termHints[term]}</span>
          </h3>
          <ul className="career-aims">
            {aims.map((aim, index) =>
              aim.term === term ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: an aim has no name but its place; its fields show it and nothing else, and an open question closes before a removal.
                <li key={index} className="career-aim" data-reached={aim.isReached}>
                  <AimFields
                    aim={aim}
                    onPatch={(patch) => replace(index, patch)}
                    onRemove={() => onChange(aims.filter((_, other) => other !== index))}
                    onLeave={onLeave}
                  />
                </li>
              ) : null,
            )}
          </ul>
          <Button disabled={isFull} onClick={() => add(term)}>
            {text.addAim(text.terms[term])}
          </Button>
        </section>
      ))}
      {isFull && <p className="level-quiet">{text.mostAims}</p>}
    </div>
  );
}

type AimProps = {
  readonly aim: Aim;
  readonly onPatch: (patch: Partial<Aim>) => void;
  readonly onRemove: () => void;
  readonly onLeave: () => void;
};

function AimFields({ aim, onPatch, onRemove, onLeave }: AimProps) {
  const text = useText(levelText);
  return (
    <>
      <TextArea
        label={text.aim}
        value={aim.aim}
        maxLength={200}
        rows={1}
        onChange={(words) => onPatch({ aim: words })}
        onBlur={onLeave}
      />
      <TextArea
        label={text.measure}
        value={aim.measure}
        maxLength={200}
        rows={1}
        onChange={(measure) => onPatch({ measure })}
        onBlur={onLeave}
      />
      <div className="career-aim-foot">
        <TextField label={text.due} value={aim.due} maxLength={40} onChange={(due) => onPatch({ due })} />
        <label className="career-reached">
          <input
            type="checkbox"
            checked={aim.isReached}
            onChange={({ target }) => onPatch({ isReached: target.checked })}
          />
          {text.isReached}
        </label>
        <RemoveButton
          title={text.removeAimTitle}
          label={text.removeAim}
          isEmpty={[aim.aim, aim.measure, aim.due].every((words) => words.trim() === '')}
          icon={<DeleteOutlined aria-hidden="true" />}
          onRemove={onRemove}
        />
      </div>
    </>
  );
}
