import { Button } from 'antd';
import type { CardRating } from '../../shared/card-schedule/card-memory.ts';
import { cardsText } from '../../shared/catalogue/cards.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { useSingleKeys } from '../../shared/single-keys/use-single-keys.ts';

type Props = { readonly last: { readonly rating: CardRating } | null; readonly onUndo: () => void };

/** Says what was noted last and takes it back. Keeps its room, so that nothing jumps. */
export function UndoLine({ last, onUndo }: Props) {
  const text = useText(cardsText);
  useSingleKeys(last === null ? {} : { u: onUndo, U: onUndo });
  return (
    <div className="card-undo">
      <p role="status">{last === null ? '' : text.rated(text.ratings[last.rating])}</p>
      {last !== null && (
        <Button type="link" onClick={onUndo}>
          {text.undo}
        </Button>
      )}
    </div>
  );
}
