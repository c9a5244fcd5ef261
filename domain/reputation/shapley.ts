/** Nodes of the quadrature below: exact for up to 64 contributions, and within 1e-12 far beyond. */
const NODES = 32;

/** Gauss-Legendre nodes and weights on [0, 1], by Newton's method on the Legendre polynomial (Abramowitz & Stegun 25.4.29). */
function legendre(count: number): { t: number; weight: number }[] {
  return Array.from({ length: count }, (_, i) => {
    let x = Math.cos((Math.PI * (i + 0.75)) / (count + 0.5));
    let slope = 0;
    for (let round = 0; round < 50; round += 1) {
      let [before, value] = [1, x];
      for (let k = 2; k <= count; k += 1) [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
      slope = (count * (x * value - before)) / (x * x - 1);
      const step = value / slope;
      x -= step;
      if (Math.abs(step) < 1e-15) break;
    }
    return { t: (1 + x) / 2, weight: 1 / ((1 - x * x) * slope * slope) };
  });
}

const nodes = legendre(NODES);

/**
 * Shapley values of v(S) = 1 − Π(1 − xᵢ): what each contribution adds, averaged over all orders of arrival. By Owen's
 * multilinear extension φᵢ = ∫₀¹ xᵢ Π_{j≠i} (1 − t·xⱼ) dt, a polynomial that the quadrature integrates without error, so no
 * sampling is needed. Their sum is v of all; a null gets nothing; duplicates saturate.
 * @param xs usefulness of each, 0 to 1
 */
export function shapley(xs: readonly number[]): number[] {
  return xs.map((x, i) =>
    nodes.reduce((sum, { t, weight }) => {
      const others = xs.reduce((product, other, j) => (j === i ? product : product * (1 - t * other)), 1);
      return sum + weight * x * others;
    }, 0),
  );
}
