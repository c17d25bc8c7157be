/** Chromium falls silent about fifteen seconds into one utterance; a Mandarin voice says four to five characters a second. */
const LONGEST = 50;
const SENTENCES = /[^。！？!?；;\n]*[。！？!?；;\n]+[”」』"]?|[^。！？!?；;\n]+$/g;
const CLAUSES = /[^，,、：:]*[，,、：:]+|[^，,、：:]+$/g;
const HAS_WORDS = /[\p{L}\p{N}]/u;

/** A line as it is spoken, piece by piece: a sentence each, long ones cut at commas, and without these by length. */
export const cutForSpeech = (line: string): readonly string[] =>
  (line.match(SENTENCES) ?? [])
    .flatMap((sentence) => (sentence.length <= LONGEST ? [sentence] : joinClauses(sentence.match(CLAUSES) ?? [])))
    .map((piece) => piece.trim())
    .filter((piece) => HAS_WORDS.test(piece));

function joinClauses(clauses: readonly string[]): readonly string[] {
  const pieces: string[] = [];
  for (const clause of clauses.flatMap(cutByLength)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + clause.length <= LONGEST) pieces[pieces.length - 1] = last + clause;
    else pieces.push(clause);
  }
  return pieces;
}

const cutByLength = (clause: string): readonly string[] => {
  const characters = Array.from(clause);
  return Array.from({ length: Math.ceil(characters.length / LONGEST) }, (_, i) =>
    characters.slice(i * LONGEST, (i + 1) * LONGEST).join(''),
  );
};
