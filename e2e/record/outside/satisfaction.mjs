// `satisfaction`: each announced score from the counts beside it, in exact numbers.

/** @typedef {import('./archives.mjs').Act} Act */
/** @typedef {{ n: bigint, d: bigint }} Fraction */
/** @typedef {{ kind: string, id: string | null, issued: number, returned: number,
 *   grades: Record<string, number>, abstained: number, invalid: number }} Tally */
/** @typedef {{ id: string, weight: string }} Part */
/** @typedef {{ grades: { id: string, coefficient: string, counts?: boolean }[], abstention: string,
 *   score: string, raterGroups: Part[], channels: Part[], dimensions: Part[],
 *   rounding: { decimals: number } }} Scheme */

/** @param {bigint} a @param {bigint} b @returns {bigint} */
const gcd = (a, b) => (b === 0n ? a : gcd(b, a % b));
/** @param {bigint} n @param {bigint} d @returns {Fraction} */
function fraction(n, d) {
  const common = gcd(n, d) || 1n;
  return { n: n / common, d: d / common };
}
/** @param {Fraction} a @param {Fraction} b */
const plus = (a, b) => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
/** @param {Fraction} a @param {Fraction} b */
const times = (a, b) => fraction(a.n * b.n, a.d * b.d);
/** @param {string} text */
function decimal(text) {
  const [whole = '0', part = ''] = text.split('.');
  return fraction(BigInt(whole + part), 10n ** BigInt(part.length));
}
const zero = fraction(0n, 1n);

/** @param {Fraction} value @param {number} decimals rounded half up */
function rounded({ n, d }, decimals) {
  const scaled = (2n * n * 10n ** BigInt(decimals) + d) / (2n * d);
  const digits = scaled.toString().padStart(decimals + 1, '0');
  const at = digits.length - decimals;
  return decimals === 0 ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`;
}

/** @param {Tally | undefined} tally @param {Scheme} scheme @returns {Fraction | null} */
function scoreOf(tally, { grades, abstention }) {
  let [marked, total] = [zero, 0n];
  for (const { id, coefficient, counts } of grades) {
    if (counts === false) continue;
    const count = BigInt(tally?.grades[id] ?? 0);
    marked = plus(marked, times(decimal(coefficient), fraction(count, 1n)));
    total += count;
  }
  if (total === 0n) return null;
  if (abstention === 'counted') total += BigInt(tally?.abstained ?? 0);
  return times(marked, fraction(100n, total));
}

/** @param {Tally[]} tallies @param {Scheme} scheme @returns {Fraction | null} */
function satisfactionOf(tallies, scheme) {
  const { raterGroups, channels, dimensions } = scheme;
  const [kind, parts] = /** @type {[string, Part[]]} */ (
    raterGroups.length > 0
      ? ['group', raterGroups]
      : channels.length > 0
        ? ['channel', channels]
        : scheme.score === 'dimensions'
          ? ['dimension', dimensions]
          : ['overall', []]
  );
  const of = (/** @type {string | null} */ id) =>
    tallies.find((tally) => tally.kind === kind && tally.id === id);
  if (kind === 'overall') return scoreOf(of(null), scheme);
  let [sum, weights] = [zero, zero];
  for (const { id, weight } of parts) {
    const [by, score] = [decimal(weight), scoreOf(of(id), scheme)];
    if (by.n === 0n) continue;
    if (score === null) return null;
    [sum, weights] = [plus(sum, times(by, score)), plus(weights, by)];
  }
  return weights.n === 0n ? null : times(sum, fraction(weights.d, weights.n));
}

/** @param {Tally} tally */
function balances({ grades, abstained, invalid, returned, issued }) {
  const marked = Object.values(grades).reduce((sum, count) => sum + count, abstained + invalid);
  return marked === returned && returned <= issued;
}

/**
 * What is wrong with announced scores, in words.
 * @param {string} campaign
 * @param {Act[]} acts public ones, in the order of the log
 */
export function checkSatisfaction(campaign, acts) {
  const wrong = [];
  /** @type {Scheme | null} */
  let scheme = null;
  let announced = 0;
  for (const { stream, type, payload } of acts) {
    if (stream !== `campaign/${campaign}`) continue;
    if (payload['scheme'] !== undefined) scheme = /** @type {Scheme} */ (payload['scheme']);
    if (type !== 'unit-result-announced' || scheme === null) continue;
    announced += 1;
    const tallies = /** @type {Tally[]} */ (payload['tallies']);
    const value = satisfactionOf(tallies, scheme);
    const { decimals } = scheme.rounding;
    const computed =
      value === null
        ? null
        : { exact: `${value.n}/${value.d}`, published: rounded(value, decimals) };
    const isSame = JSON.stringify(computed) === JSON.stringify(payload['satisfaction']);
    if (!isSame || !tallies.every(balances)) wrong.push(`${payload['unit']}: another score`);
  }
  return { wrong, announced };
}
