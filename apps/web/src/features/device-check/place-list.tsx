import { useText } from '../../shared/catalogue/language.ts';
import { placeText } from '../../shared/catalogue/place.ts';
import { readTicks } from '../../shared/plan/read-ticks.ts';
import { recordExercise } from '../../shared/workbook/record-exercise.ts';
import { useExercises } from '../../shared/workbook/use-exercises.ts';
import { placeTick } from './place-items.ts';

type Props = {
  readonly title: string;
  readonly applicationId: string | null;
  readonly items: readonly { readonly id: string; readonly words: string }[];
};

/** Lines to tick off, kept in the log. */
export function PlaceList({ title, applicationId, items }: Props) {
  const text = useText(placeText);
  const { exercises } = useExercises();
  const ticked = readTicks(exercises);
  const isDone = ({ id }: { id: string }) => ticked.has(placeTick(applicationId, id));
  return (
    <fieldset className="place-list">
      <legend>
        {title} <span className="check-quiet numeric">{text.doneOf(items.filter(isDone).length, items.length)}</span>
      </legend>
      {items.map(({ id, words }) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={isDone({ id })}
            onChange={({ target }) =>
              void recordExercise({ kind: 'tick', what: placeTick(applicationId, id), isDone: target.checked })
            }
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
