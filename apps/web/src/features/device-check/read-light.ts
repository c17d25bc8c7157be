export type Light = {
  /** Brightness 0..100 of the whole picture, of its middle and of what is around that. */
  readonly mean: number;
  readonly middle: number;
  readonly around: number;
  readonly verdict: 'good' | 'dark' | 'glaring' | 'backlit';
};

/**
 * Our own limits, tried on faces before a window, under a lamp and in the dark: a webcam sets its exposure by itself and
 * keeps a well-lit picture near the middle.
 */
const DARK_BELOW = 25;
const GLARING_ABOVE = 82;
const BACKLIT_DIFFERENCE = 18;

/**
 * How a picture is lit, from its RGBA bytes. The middle is where the face is: the inner half of width and height.
 * Brightness is luma by ITU-R BT.601.
 */
export function readLight(pixels: Uint8ClampedArray, width: number, height: number): Light {
  const sums = { middle: 0, around: 0 };
  const counts = { middle: 0, around: 0 };
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const luma = 0.299 * (pixels[at] ?? 0) + 0.587 * (pixels[at + 1] ?? 0) + 0.114 * (pixels[at + 2] ?? 0);
      const isMiddle = Math.abs(x + 0.5 - width / 2) < width / 4 && Math.abs(y + 0.5 - height / 2) < height / 4;
      const place = isMiddle ? 'middle' : 'around';
      sums[place] += luma;
      counts[place] += 1;
    }
  }
  const percent = (sum: number, count: number): number => (count === 0 ? 0 : Math.round((sum / count / 255) * 100));
  const middle = percent(sums.middle, counts.middle);
  const around = percent(sums.around, counts.around);
  const mean = percent(sums.middle + sums.around, counts.middle + counts.around);
  return { mean, middle, around, verdict: judge(mean, middle, around) };
}

function judge(mean: number, middle: number, around: number): Light['verdict'] {
  if (around - middle > BACKLIT_DIFFERENCE) return 'backlit';
  if (middle < DARK_BELOW) return 'dark';
  return mean > GLARING_ABOVE ? 'glaring' : 'good';
}
