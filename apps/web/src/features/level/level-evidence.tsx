import type { LevelPieceView } from '@mianmian/contract/level';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useLanguage, useText } from '../../shared/catalogue/language.ts';
import { levelText } from '../../shared/catalogue/level.ts';
import { formatInstantShort } from '../../shared/format-instant.ts';
import { langOf } from '../../shared/lang-of.ts';
import { LevelQuote } from './level-quote.tsx';
import { wayToRecord } from './way-to-record.ts';

const SHOWN = 6;

/** The exact words behind the level, each with where it was said. */
export function LevelEvidence({ pieces }: { readonly pieces: readonly LevelPieceView[] }) {
  const text = useText(levelText);
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? pieces : pieces.slice(0, SHOWN);
  return (
    <section aria-labelledby="level-evidence" className="level-evidence">
      <h2 id="level-evidence">{text.evidence}</h2>
      {pieces.length === 0 ? (
        <p className="level-quiet">{text.noEvidence}</p>
      ) : (
        <ul>
          {shown.map((piece) => (
            <Piece key={`${piece.kind} ${piece.recordId} ${piece.at} ${piece.text}`} piece={piece} />
          ))}
        </ul>
      )}
      {shown.length < pieces.length && (
        <Button className="level-more" onClick={() => setShowsAll(true)}>
          {text.more(pieces.length - shown.length)}
        </Button>
      )}
    </section>
  );
}

function Piece({ piece }: { readonly piece: LevelPieceView }) {
  const text = useText(levelText);
  const language = useLanguage();
  const { level, kind, title, at, isFullCase, reason, carries } = piece;
  return (
    <li className="level-piece" data-carries={carries}>
      <p className="level-piece-marks">
        <strong>{text.levels[level]}</strong>
        {carries && <span>{text.carries}</span>}
        {isFullCase && <span>{text.fullCase}</span>}
      </p>
      <LevelQuote words={piece.text} />
      <p className="level-quiet" lang="zh-CN">
        {reason}
      </p>
      <p className="level-quiet level-piece-from">
        <Link to={wayToRecord(kind, piece.recordId)} lang={langOf(title)}>
          {title}
        </Link>
        <span className="numeric">
          {text.kinds[kind]} · {formatInstantShort(at, language)}
        </span>
      </p>
    </li>
  );
}
