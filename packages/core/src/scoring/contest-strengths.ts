/** A stretch that speaks for a concept this strongly (units of 1 / WEIGHT_SCALE). */
type Claim = { readonly concept: string; readonly strength: number; readonly start: number; readonly end: number };

/** This much of what another concept's claim to the same words is stronger is taken off. */
const TAKEN = 0.4;
/** Two claims are to the same words when they share this much of the shorter one. */
const SHARED = 0.5;

/**
 * Words seldom say two things. Where another concept has the stronger claim to the same words, a claim loses a part of
 * the difference: of two claims equally strong the uncontested one was right more often on authors left out.
 */
export const contestStrengths = <T extends Claim>(claims: readonly T[]): readonly T[] =>
  claims.map((claim) => {
    let most = claim.strength;
    for (const other of claims)
      if (other.concept !== claim.concept && shareWords(claim, other)) most = Math.max(most, other.strength);
    return most > claim.strength ? { ...claim, strength: claim.strength - TAKEN * (most - claim.strength) } : claim;
  });

const shareWords = (a: Claim, b: Claim): boolean =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start) > SHARED * Math.min(a.end - a.start, b.end - b.start);
