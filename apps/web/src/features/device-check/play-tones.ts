const NOTES = [
  { hertz: 523.25, atSeconds: 0 },
  { hertz: 659.25, atSeconds: 0.35 },
] as const;
const NOTE_SECONDS = 0.3;
const LOUDNESS = 0.2;

/** Two soft tones, upwards; resolves when they have faded. */
export async function playTones(): Promise<void> {
  const audio = new AudioContext();
  const volume = audio.createGain();
  volume.connect(audio.destination);
  const start = audio.currentTime + 0.05;
  for (const { hertz, atSeconds } of NOTES) {
    const tone = audio.createOscillator();
    tone.frequency.value = hertz;
    tone.connect(volume);
    // Without a rise and a fall a tone begins and ends with a crack.
    volume.gain.setValueAtTime(0, start + atSeconds);
    volume.gain.linearRampToValueAtTime(LOUDNESS, start + atSeconds + 0.03);
    volume.gain.linearRampToValueAtTime(0, start + atSeconds + NOTE_SECONDS);
    tone.start(start + atSeconds);
    tone.stop(start + atSeconds + NOTE_SECONDS);
  }
  await new Promise((resolve) => setTimeout(resolve, 900));
  await audio.close();
}
