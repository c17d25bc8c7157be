const ENDS = /[，。！？；：、,.!?;:]$/;
const GAPS = /([\u3400-\u9fff，。！？；：、])\s+(?=[\u3400-\u9fff])/g;

/** Understood piece by piece, broken at pauses: a comma where none stands, no spaces between Chinese characters. */
export const joinPieces = (pieces: readonly string[]): string => {
  const told = pieces.map((piece) => piece.trim().replace(GAPS, '$1')).filter((piece) => piece !== '');
  return told.map((piece, i) => (i === told.length - 1 || ENDS.test(piece) ? piece : `${piece}，`)).join('');
};
