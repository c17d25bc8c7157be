import { useEffect, useState } from 'react';
import type { Spell } from './search-phrases.ts';
import { loadSpell, spellNothing } from './spell.ts';

/** The speller, fetched the first time the phrases open. Without it (a cut network) codes and words still find. */
export function useSpell(isWanted: boolean): Spell {
  const [spell, setSpell] = useState<Spell>(() => spellNothing);
  useEffect(() => {
    if (!isWanted || spell !== spellNothing) return;
    let isGone = false;
    loadSpell().then(
      (loaded) => {
        if (!isGone) setSpell(() => loaded);
      },
      // The next slash tries again.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [isWanted, spell]);
  return spell;
}
