/** Logistic regression over sparse counts, with weights shared by all places and weights of each place's own. */

export type Example = {
  readonly features: Int32Array;
  readonly place: number;
  readonly positive: boolean;
  readonly weight: number;
  /** A few dense figures, weighed apart; the same number in every example. */
  readonly figures?: readonly number[];
};

export type LogisticSettings = {
  readonly dimensions: number;
  readonly places: number;
  readonly epochs: number;
  readonly rate: number;
  readonly sharedRidge: number;
  readonly ownRidge: number;
  readonly random: () => number;
};

export type Fitted = {
  readonly sharedBias: number;
  readonly shared: Float32Array;
  readonly figures: readonly number[];
  /** Shared plus own weights of a place. */
  readonly weightsOf: (place: number) => { readonly bias: number; readonly weights: Float32Array };
};

/** The same damping as the scorer's (language/linear-model.ts): a sum over n features is divided by √(n + 4). */
const DAMPING = 4;
const OWN_RATE = 0.5;
const FIGURE_RATE = 0.3;
/** Gradients below this teach nothing worth the time. */
const NEGLIGIBLE = 0.003;

/** AdaGrad, seeded order; same input, same weights on the same machine. */
export function fitLogistic(examples: readonly Example[], settings: LogisticSettings): Fitted {
  const { dimensions, places, epochs, rate, random } = settings;
  const weights = new Float32Array(dimensions * (places + 1));
  const squares = new Float32Array(weights.length).fill(1e-4);
  const biases = new Float32Array(places + 1);
  const biasSquares = new Float32Array(places + 1).fill(1e-4);
  const figureCount = examples[0]?.figures?.length ?? 0;
  const figures = new Float64Array(figureCount);
  const figureSquares = new Float64Array(figureCount).fill(1e-4);
  const order = examples.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index] as Example;
      const own = (example.place + 1) * dimensions;
      const scale = 1 / Math.sqrt(example.features.length + DAMPING);
      let score = (biases[0] as number) + (biases[example.place + 1] as number);
      for (const id of example.features) score += ((weights[id] as number) + (weights[own + id] as number)) * scale;
      for (let f = 0; f < figureCount; f += 1) score += (figures[f] as number) * (example.figures?.[f] ?? 0);
      const error = (1 / (1 + Math.exp(-score)) - (example.positive ? 1 : 0)) * example.weight;
      if (Math.abs(error) < NEGLIGIBLE) continue;
      step(biases, biasSquares, 0, error, rate);
      step(biases, biasSquares, example.place + 1, error, rate * OWN_RATE);
      for (const id of example.features) {
        step(weights, squares, id, error * scale + settings.sharedRidge * (weights[id] as number), rate);
        const at = own + id;
        step(weights, squares, at, error * scale + settings.ownRidge * (weights[at] as number), rate * OWN_RATE);
      }
      for (let f = 0; f < figureCount; f += 1) {
        step(figures, figureSquares, f, error * (example.figures?.[f] ?? 0), rate * FIGURE_RATE);
      }
    }
  }
  return {
    sharedBias: biases[0] as number,
    shared: weights.slice(0, dimensions),
    figures: Array.from(figures),
    weightsOf: (place) => {
      const own = (place + 1) * dimensions;
      return {
        bias: (biases[0] as number) + (biases[place + 1] as number),
        weights: Float32Array.from(
          { length: dimensions },
          (_, i) => (weights[i] as number) + (weights[own + i] as number),
        ),
      };
    },
  };
}

function step(
  values: Float32Array | Float64Array,
  squares: Float32Array | Float64Array,
  at: number,
  gradient: number,
  rate: number,
) {
  const square = (squares[at] as number) + gradient * gradient;
  squares[at] = square;
  values[at] = (values[at] as number) - (rate * gradient) / Math.sqrt(square);
}

function shuffle(order: number[], random: () => number) {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const held = order[i] as number;
    order[i] = order[j] as number;
    order[j] = held;
  }
}
