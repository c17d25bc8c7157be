/** When a voice was there, folded look by look. */
export type VoiceSpan = { readonly firstMs: number; readonly lastMs: number } | null;

export const hearAt = (span: VoiceSpan, atMs: number): VoiceSpan => ({ firstMs: span?.firstMs ?? atMs, lastMs: atMs });

/**
 * From the first sound of a voice to the last, pauses between them included: the silence before and after is no speech.
 * A microphone too quiet to tell (no span) leaves the whole recording.
 */
export const spokenTime = (span: VoiceSpan, durationMs: number): number =>
  span === null ? durationMs : Math.max(1_000, Math.min(durationMs, span.lastMs - span.firstMs));
