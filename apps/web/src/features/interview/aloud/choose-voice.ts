/** Mandarin as it is written in China; Android writes the tag with a line below. */
const MANDARIN = /^(?:zh|cmn)(?:[-_](?:hans|cn|hans[-_]cn))?$/i;

/** A Mandarin voice that speaks on the device itself: any other would send what is said to its maker. Null where none is. */
export function chooseVoice<V extends Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>>(
  voices: readonly V[],
): V | null {
  const own = voices.filter(({ lang, localService }) => localService === true && MANDARIN.test(lang));
  return own.find((voice) => voice.default) ?? own[0] ?? null;
}
