/** A voice at arm's length is above this, a quiet room below (our own trials with laptops and headsets). */
const VOICE_DB = -42;
const SILENCE_DB = -70;
/** So many full swings in one look are no accident. */
const CLIPPED_SAMPLES = 12;
const FULL_SWING = 0.985;
const LOOK_MS = 100;

export type Level = {
  /** 0..100 for the eye. */
  readonly percent: number;
  /** By the loudest so far, but for too loud ones. */
  readonly heard: 'nothing' | 'voice' | 'clipping';
  /** Whether a voice is there at this moment. */
  readonly isVoice: boolean;
  /** Loudest moment so far, whole decibels below full scale. */
  readonly loudestDb: number;
};

export const QUIET: Level = { percent: 0, heard: 'nothing', isVoice: false, loudestDb: SILENCE_DB };

/** Tells ten times a second how loud a stream is, until the given stop is called; it is only measured, nothing is kept. */
export function watchLevel(stream: MediaStream, tell: (level: Level) => void): () => void {
  const audio = new AudioContext();
  // Born after an answer was waited for, it sleeps in Safari.
  void audio.resume();
  const analyser = audio.createAnalyser();
  analyser.fftSize = 2_048;
  audio.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  let level = QUIET;
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    level = next(level, samples);
    tell(level);
  }, LOOK_MS);
  return () => {
    clearInterval(timer);
    void audio.close();
  };
}

function next(before: Level, samples: Float32Array): Level {
  let sum = 0;
  let full = 0;
  for (const sample of samples) {
    sum += sample * sample;
    if (Math.abs(sample) > FULL_SWING) full += 1;
  }
  const db = Math.max(SILENCE_DB, Math.round(20 * Math.log10(Math.sqrt(sum / samples.length) || 1e-9)));
  const heard = full > CLIPPED_SAMPLES ? 'clipping' : db > VOICE_DB ? 'voice' : before.heard;
  return {
    percent: Math.min(100, Math.round(((db - SILENCE_DB) / -SILENCE_DB) * 125)),
    heard,
    isVoice: db > VOICE_DB,
    loudestDb: Math.max(before.loudestDb, db),
  };
}
