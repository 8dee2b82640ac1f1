import { type Counts, successCounts } from './success-counts.ts';

/** Answers for which about the same recall was foreseen. */
export type Foreseen = {
  answers: number;
  /** How many of them were recalled. */
  recalled: number;
  /** The chances that were foreseen, added up. */
  foreseen: number;
};

/** What is believed of the learner: logit of the true chance = intercept + slope × logit of the foreseen one. */
export type Belief = {
  intercept: number;
  slope: number;
  /** Variances and covariance of the two. */
  variance: { intercept: number; slope: number; both: number };
};

/**
 * Before any answer: the forecast is taken for right, give or take what makes 0.9 anything from 0.77 to 0.96 four times out
 * of five.
 */
export const atFirst: Belief = {
  ...{ intercept: 0, slope: 1 },
  variance: { intercept: 0.4 ** 2, slope: 0.5 ** 2, both: 0 },
};

/** Standard deviation of the intercept of any part of what a learner studies from the learner's own. */
const ofParts = 0.25;

/**
 * What is believed of one part of what a learner studies, such as a section: what the answers elsewhere have shown, that
 * parts are not alike, and what its own answers have shown.
 */
export function beliefOn(own: readonly Foreseen[], elsewhere: readonly Foreseen[]): Belief {
  const { variance, ...learner } = learnFrom(elsewhere, atFirst);
  return learnFrom(own, { ...learner, variance: { ...variance, intercept: variance.intercept + ofParts ** 2 } });
}

const rounds = 30;
const enough = 1e-9;

/**
 * What is believed of a forecast after its outcomes: a logistic recalibration (Cox, "Two further applications of a model for
 * binary regression", Biometrika 45, 1958) with a normal prior, its posterior taken for normal around the mode (Laplace's
 * approximation; MacKay, "The evidence framework applied to classification networks", Neural Computation 4, 1992). The mode
 * is found by Newton's steps; the posterior is log-concave, so there is one.
 * @param before what was believed before these answers
 */
export function learnFrom(outcomes: readonly Foreseen[], before: Belief): Belief {
  const prior = inverse(before.variance);
  const told = outcomes.filter(({ answers }) => answers > 0);
  let { intercept, slope } = before;
  for (let round = 0; ; round++) {
    const off = { intercept: before.intercept - intercept, slope: before.slope - slope };
    const rise = {
      intercept: prior.intercept * off.intercept + prior.both * off.slope,
      slope: prior.both * off.intercept + prior.slope * off.slope,
    };
    const bend = { ...prior };
    for (const { answers, recalled, foreseen } of told) {
      const x = logit(foreseen / answers);
      const chance = logistic(intercept + slope * x);
      const weight = answers * chance * (1 - chance);
      rise.intercept += recalled - answers * chance;
      rise.slope += (recalled - answers * chance) * x;
      bend.intercept += weight;
      bend.both += weight * x;
      bend.slope += weight * x * x;
    }
    const variance = inverse(bend);
    const step = {
      intercept: variance.intercept * rise.intercept + variance.both * rise.slope,
      slope: variance.both * rise.intercept + variance.slope * rise.slope,
    };
    // No further than one unit at a time: far out the curve is flat, and Newton's step too long.
    const size = Math.abs(step.intercept) + Math.abs(step.slope);
    const part = Math.min(1, 1 / size);
    if (size < enough || round === rounds) return { intercept, slope, variance };
    intercept += part * step.intercept;
    slope += part * step.slope;
  }
}

/** Nodes and weights of the Gauss–Hermite quadrature for a standard normal variable (Abramowitz & Stegun, table 25.10). */
const nodes = [
  { at: -2.8569700138728, weight: 0.0112574113277 },
  { at: -1.3556261799742, weight: 0.2220759220056 },
  { at: 0, weight: 0.5333333333333 },
  { at: 1.3556261799742, weight: 0.2220759220056 },
  { at: 2.8569700138728, weight: 0.0112574113277 },
];

/**
 * How many of the questions will be recalled: chances as they were foreseen, corrected by what is believed, and over all
 * that may be so. An error of the belief moves all questions together, so it does not average out over many.
 */
export function recalledCounts(foreseen: readonly number[], belief: Belief): Counts {
  const { intercept, slope, both } = belief.variance;
  const spread = Math.sqrt(intercept);
  const tied = both / spread;
  const free = Math.sqrt(Math.max(0, slope - tied * tied));
  const chances = new Array<number>(foreseen.length + 1).fill(0);
  const logits = foreseen.map(logit);
  for (const first of nodes)
    for (const second of nodes) {
      const a = belief.intercept + spread * first.at;
      const b = belief.slope + tied * first.at + free * second.at;
      const counts = successCounts(logits.map((x) => logistic(a + b * x)));
      for (const [at, chance] of counts.chances.entries())
        chances[counts.least + at] = (chances[counts.least + at] ?? 0) + first.weight * second.weight * chance;
    }
  return { least: 0, chances };
}

type Square = Belief['variance'];

function inverse({ intercept, slope, both }: Square): Square {
  const determinant = intercept * slope - both * both;
  return { intercept: slope / determinant, slope: intercept / determinant, both: -both / determinant };
}

/** No forecast is taken for sure. */
const surest = 0.98;

function logit(chance: number): number {
  const held = Math.min(surest, Math.max(1 - surest, chance));
  return Math.log(held / (1 - held));
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
