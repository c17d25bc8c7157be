import type { AlignedStep } from '@mianmian/core/coaching/typing/align-text';
import type { TypingFigures } from '@mianmian/core/coaching/typing/measure-typing';
import type { TypingState } from '@mianmian/core/coaching/typing/typing-state';
import { useText } from '../../shared/catalogue/language.ts';
import { typingText } from '../../shared/catalogue/typing.ts';

type Props = { readonly target: string; readonly state: TypingState; readonly figures: TypingFigures };

/** Neighbouring steps of one kind, with the words of both sides. */
type Piece = { readonly kind: AlignedStep['kind']; readonly key: string; target: string; typed: string };

/** What was typed, with the text's own words beside every slip. */
export function AlignedMistakes({ target, state, figures }: Props) {
  const text = useText(typingText);
  const pieces = cutPieces(target, state, figures.steps);
  const slips = pieces.filter(({ kind }) => kind !== 'right' && kind !== 'unreached');
  return (
    <section className="typing-mistakes">
      <h3>{text.whereWrong}</h3>
      {slips.length === 0 ? (
        <p>{text.allRight}</p>
      ) : (
        <>
          <p className="typing-legend" aria-hidden="true">
            <del>{text.legend.typed}</del> <ins>{text.legend.target}</ins>
          </p>
          <p className="typing-aligned" lang="zh-CN">
            {pieces.map((piece) => (
              <Words key={piece.key} piece={piece} />
            ))}
          </p>
          <ul className="typing-slips">
            {slips.map((piece) => (
              <Slip key={piece.key} piece={piece} />
            ))}
          </ul>
        </>
      )}
      {figures.unreached > 0 && <p className="typing-quiet">{text.unreached(figures.unreached)}</p>}
    </section>
  );
}

function Words({ piece: { kind, target, typed } }: { readonly piece: Piece }) {
  if (kind === 'right') return <span>{typed}</span>;
  if (kind === 'unreached') return null;
  return (
    <>
      {typed !== '' && <del>{typed}</del>}
      {target !== '' && <ins>{target}</ins>}
    </>
  );
}

function Slip({ piece: { kind, target, typed } }: { readonly piece: Piece }) {
  const text = useText(typingText);
  if (kind === 'wrong') {
    return (
      <li>
        <Quoted words={target} /> {text.typedAs} <Quoted words={typed} />
      </li>
    );
  }
  return (
    <li>
      {kind === 'missing' ? text.leftOut : text.tooMany} <Quoted words={kind === 'missing' ? target : typed} />
    </li>
  );
}

const Quoted = ({ words }: { readonly words: string }) => <q lang="zh-CN">{words}</q>;

function cutPieces(target: string, state: TypingState, steps: readonly AlignedStep[]): readonly Piece[] {
  const wanted = Array.from(target);
  const pieces: Piece[] = [];
  for (const [at, step] of steps.entries()) {
    const words = {
      target: 'targetAt' in step ? (wanted[step.targetAt] ?? '') : '',
      typed: 'typedAt' in step ? (state.committed[step.typedAt]?.character ?? '') : '',
    };
    const last = pieces.at(-1);
    if (last?.kind === step.kind) {
      last.target += words.target;
      last.typed += words.typed;
    } else pieces.push({ kind: step.kind, key: `${step.kind} ${at}`, ...words });
  }
  return pieces;
}
