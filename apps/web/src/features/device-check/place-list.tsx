import { useText } from '../../shared/catalogue/language.ts';
import { placeText } from '../../shared/catalogue/place.ts';
import { readTicks } from '../../shared/plan/read-ticks.ts';
import { useTick } from '../../shared/plan/use-tick.ts';
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
      {items.map((item) => (
        <PlaceLine key={item.id} what={placeTick(applicationId, item.id)} words={item.words} isTicked={isDone(item)} />
      ))}
    </fieldset>
  );
}

type LineProps = { readonly what: string; readonly words: string; readonly isTicked: boolean };

function PlaceLine({ what, words, isTicked }: LineProps) {
  const [isChecked, tick] = useTick(what, isTicked);
  return (
    <label>
      <input type="checkbox" checked={isChecked} onChange={({ target }) => void tick(target.checked)} />
      <span>{words}</span>
    </label>
  );
}
