import type { GramIds } from './phrasing-text.ts';

export type WeighedText = {
  readonly ids: GramIds;
  readonly figures: readonly number[];
  /** What the head should say, 0..1. */
  readonly target: number;
};

export type FittedTextHead = {
  readonly bias: number;
  readonly grams: Float32Array;
  readonly figures: readonly number[];
};

export type TextHeadSettings = {
  readonly size: number;
  /** 1 for each gram that may speak. */
  readonly usable: Uint8Array;
  readonly epochs: number;
  readonly rate: number;
  readonly figureRate: number;
  readonly random: () => number;
};

const RIDGE = 0.0005;
const FIRST_SQUARE = 1e-3;
/** The scorer's (language/linear-model.ts). */
const DAMPING = 4;

/** Logistic regression of a share on the grams and the surface of whole texts; AdaGrad, seeded order. */
export function fitTextHead(texts: readonly WeighedText[], settings: TextHeadSettings): FittedTextHead {
  const { size, usable, epochs, rate, figureRate, random } = settings;
  const count = texts[0]?.figures.length ?? 0;
  // Grams, then figures, then the bias.
  const weights = new Float32Array(size + count + 1);
  const squares = new Float32Array(weights.length).fill(FIRST_SQUARE);
  const step = (at: number, slope: number, by: number): void => {
    const square = (squares[at] as number) + slope * slope;
    squares[at] = square;
    weights[at] = (weights[at] as number) - (by * slope) / Math.sqrt(square);
  };
  for (let n = 0; n < epochs * texts.length; n += 1) {
    const { ids, figures, target } = texts[Math.floor(random() * texts.length)] as WeighedText;
    const scale = 1 / Math.sqrt(ids.length + DAMPING);
    let odds = weights[size + count] as number;
    for (const id of ids) odds += (weights[id] as number) * scale;
    figures.forEach((figure, k) => {
      odds += (weights[size + k] as number) * figure;
    });
    const error = 1 / (1 + Math.exp(-odds)) - target;
    for (const id of ids) if (usable[id] === 1) step(id, error * scale + RIDGE * (weights[id] as number), rate);
    figures.forEach((figure, k) => {
      step(size + k, error * figure, figureRate);
    });
    step(size + count, error, rate);
  }
  return {
    bias: weights[size + count] as number,
    grams: weights.subarray(0, size),
    figures: Array.from(weights.subarray(size, size + count), (value) => Math.round(value * 1000) / 1000),
  };
}
