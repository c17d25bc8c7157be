import { Button } from 'antd';
import { cardsText } from '../../shared/catalogue/cards.ts';
import { useText } from '../../shared/catalogue/language.ts';
import { useSingleKeys } from '../../shared/single-keys/use-single-keys.ts';
import type { Review } from './use-held-review.ts';

type Props = { readonly held: Review | null; readonly onUndo: () => void };

/** Says what was noted last, as long as it can be taken back. Keeps its room, so that nothing jumps. */
export function UndoLine({ held, onUndo }: Props) {
  const text = useText(cardsText);
  useSingleKeys(held === null ? {} : { u: onUndo, U: onUndo });
  return (
    <div className="card-undo">
      <p role="status">{held === null ? '' : text.rated(text.ratings[held.rating])}</p>
      {held !== null && (
        <Button type="link" onClick={onUndo}>
          {text.undo}
        </Button>
      )}
    </div>
  );
}
