import { commonText } from '../catalogue/common.ts';
import { useText } from '../catalogue/language.ts';
import './excess-notice.css';

type Props = { readonly id: string; readonly text: string; readonly maxLength: number };

/**
 * Says by how much a text is too long. A field with a `maxLength` of its own would cut what is pasted without a word; here
 * it stays whole, and whoever saves or sends it refuses until it is shortened.
 */
export function ExcessNotice({ id, text, maxLength }: Props) {
  const words = useText(commonText);
  const excess = excessOf(text, maxLength);
  return (
    <>
      <p id={id} className="excess-notice">
        {excess > 0 && words.tooLong(excess, maxLength)}
      </p>
      {/* Said once, not with every character. */}
      {excess > 0 && (
        <span className="visually-hidden" role="alert">
          {words.overLimit(maxLength)}
        </span>
      )}
    </>
  );
}

/** By how many characters, as the contract counts them, a text is too long; 0 where it fits. */
export const excessOf = (text: string, maxLength: number): number => Math.max(0, text.length - maxLength);
