export type Scored = { score: number; positive: boolean };
export type Ranking = { auc: number; ap: number };

/** Area under the ROC curve and average precision. Equal scores share their rank: no figure depends on the input order. */
export function ranking(items: readonly Scored[]): Ranking {
  const sorted = [...items].sort((a, b) => b.score - a.score);
  const positives = sorted.filter((item) => item.positive).length;
  const negatives = sorted.length - positives;
  let [area, ap, seenPositives, seenNegatives] = [0, 0, 0, 0];
  for (let i = 0; i < sorted.length;) {
    let j = i;
    let tiedPositives = 0;
    while (j < sorted.length && sorted[j]!.score === sorted[i]!.score) if (sorted[j++]!.positive) tiedPositives++;
    const tiedNegatives = j - i - tiedPositives;
    area += tiedPositives * (negatives - seenNegatives - tiedNegatives / 2);
    seenPositives += tiedPositives;
    seenNegatives += tiedNegatives;
    ap += (tiedPositives / Math.max(1, positives)) * (seenPositives / j);
    i = j;
  }
  return { auc: positives && negatives ? area / (positives * negatives) : NaN, ap: positives ? ap : NaN };
}

/** Spearman's rank correlation; equal values share their rank. */
export function spearman(xs: readonly number[], ys: readonly number[]): number {
  const [a, b] = [ranks(xs), ranks(ys)];
  const middle = (xs.length - 1) / 2;
  let [together, ownA, ownB] = [0, 0, 0];
  for (const [i, rank] of a.entries()) {
    together += (rank - middle) * (b[i]! - middle);
    ownA += (rank - middle) ** 2;
    ownB += (b[i]! - middle) ** 2;
  }
  return together / Math.sqrt(ownA * ownB);
}

function ranks(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => values[a]! - values[b]!);
  const found = values.map(() => 0);
  for (let i = 0; i < order.length;) {
    let j = i;
    while (j < order.length && values[order[j]!] === values[order[i]!]) j += 1;
    for (let k = i; k < j; k += 1) found[order[k]!] = (i + j - 1) / 2;
    i = j;
  }
  return found;
}
