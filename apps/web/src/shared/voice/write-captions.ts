const SENTENCE = /[^。！？!?\n]+[。！？!?\n]*/g;

const stamp = (ms: number): string => new Date(Math.round(ms)).toISOString().slice(11, 23);

/** WebVTT for a recording: its transcript's sentences, each as long as its share of the characters. Times are estimates. */
export function writeCaptions(transcript: string, durationMs: number): string {
  const sentences = (transcript.match(SENTENCE) ?? []).map((sentence) => sentence.trim()).filter(Boolean);
  const all = sentences.join('').length;
  let told = 0;
  const cues = sentences.map((sentence) => {
    const from = stamp((told / all) * durationMs);
    told += sentence.length;
    // "-->" would end a cue's text.
    return `${from} --> ${stamp((told / all) * durationMs)}\n${sentence.replaceAll('-->', '—>')}\n`;
  });
  return ['WEBVTT\n', ...cues].join('\n');
}
