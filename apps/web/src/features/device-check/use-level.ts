import { useEffect, useState } from 'react';

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
  readonly heard: 'nothing' | 'voice' | 'clipping';
  /** Loudest moment so far, whole decibels below full scale. */
  readonly loudestDb: number;
};

const QUIET: Level = { percent: 0, heard: 'nothing', loudestDb: SILENCE_DB };

/** How loud a stream is by now; it is only measured, nothing is kept. */
export function useLevel(stream: MediaStream): Level {
  const [level, setLevel] = useState(QUIET);
  useEffect(() => {
    const audio = new AudioContext();
    // Born after an answer was waited for, it sleeps in Safari.
    void audio.resume();
    const analyser = audio.createAnalyser();
    analyser.fftSize = 2_048;
    audio.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      setLevel((before) => next(before, samples));
    }, LOOK_MS);
    return () => {
      clearInterval(timer);
      void audio.close();
    };
  }, [stream]);
  return level;
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
    loudestDb: Math.max(before.loudestDb, db),
  };
}
