/** One example that a regression learns from. */
export interface Example {
  readonly values: Float64Array;
  /** 1 when it is so, 0 when it is not. */
  readonly truth: number;
}

/** Steps after which a fit that has not settled is taken as it is. */
const mostSteps = 60;
/** No weight changes by more at a step, so that a fit cannot run away. */
const longestStep = 2;

/**
 * Fits logistic regression with a penalty on the squares of the weights (ridge; le Cessie & van Houwelingen 1992) by
 * Newton's method (iteratively reweighted least squares).
 *
 * @param penalty - how strongly weights are drawn to 0
 * @returns a weight for each value
 */
export function fitLogistic(examples: readonly Example[], size: number, penalty: number): Float64Array {
  const weights = new Float64Array(size);
  for (let step = 0; step < mostSteps; step++) {
    const gradient = weights.map((weight) => -penalty * weight);
    const hessian = Array.from({ length: size }, (_, row) =>
      Float64Array.from({ length: size }, (__, column) => (row === column ? penalty : 0)),
    );
    for (const { values, truth } of examples) {
      const probability = logistic(values, weights);
      const error = truth - probability;
      const variance = Math.max(1e-6, probability * (1 - probability));
      for (const [row, value] of values.entries()) {
        if (value === 0) continue;
        gradient[row] = (gradient[row] ?? 0) + error * value;
        const line = hessian[row] ?? new Float64Array(size);
        for (let column = 0; column < size; column++)
          line[column] = (line[column] ?? 0) + variance * value * (values[column] ?? 0);
      }
    }
    const change = solve(hessian, gradient).map((value) =>
      Math.max(-longestStep, Math.min(longestStep, value)),
    );
    for (const [index, value] of change.entries()) weights[index] = (weights[index] ?? 0) + value;
    if (change.every((value) => Math.abs(value) < 1e-4)) break;
  }
  return weights;
}

/** The probability of values under weights. */
export function logistic(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (const [index, value] of values.entries()) sum += value * (weights[index] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Solves a system of linear equations by elimination with partial pivoting. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows = matrix.map((row, index) => Float64Array.from([...row, right[index] ?? 0]));
  const size = rows.length;
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let pivot = 0; pivot < size; pivot++) {
    let best = pivot;
    for (let row = pivot + 1; row < size; row++)
      if (Math.abs(at(row, pivot)) > Math.abs(at(best, pivot))) best = row;
    [rows[pivot], rows[best]] = [rows[best] ?? new Float64Array(), rows[pivot] ?? new Float64Array()];
    for (let row = pivot + 1; row < size; row++) {
      const factor = at(row, pivot) / at(pivot, pivot);
      const line = rows[row];
      if (factor === 0 || !line) continue;
      for (let column = pivot; column <= size; column++)
        line[column] = at(row, column) - factor * at(pivot, column);
    }
  }
  const solution = new Float64Array(size);
  for (let row = size - 1; row >= 0; row--) {
    let value = at(row, size);
    for (let column = row + 1; column < size; column++) value -= at(row, column) * (solution[column] ?? 0);
    solution[row] = value / at(row, row);
  }
  return solution;
}
