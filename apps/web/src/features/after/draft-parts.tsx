import type { LetterDraft } from '@mianmian/core/coaching/letters/letter-draft';
import { afterText } from '../../shared/catalogue/after.ts';
import { useText } from '../../shared/catalogue/language.ts';

/** A draft, sentence by sentence, with where each comes from; what is to be filled in stands out. */
export function DraftParts({ draft }: { readonly draft: LetterDraft }) {
  const text = useText(afterText);
  return (
    <ul className="after-draft">
      {draft.parts.map((part) => (
        <li key={part.text}>
          <p lang="zh-CN">
            <Gapped text={part.text} />
          </p>
          <span className="after-source" data-source={part.source}>
            {text.sources[part.source]}
          </span>
        </li>
      ))}
    </ul>
  );
}

const GAP = /(【[^】]*】)/u;

function Gapped({ text }: { readonly text: string }) {
  let end = 0;
  const pieces = text.split(GAP).map((words) => {
    end += words.length;
    return { words, end };
  });
  return pieces.map((piece) =>
    piece.words.startsWith('【') ? <mark key={piece.end}>{piece.words}</mark> : piece.words,
  );
}
