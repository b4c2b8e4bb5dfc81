const STEPS = [1, 2, 2.5, 5, 10];
const MOST_TICKS = 5;

/** Round values from 0 to at least `maximum`, evenly apart. At least [0, 1]. */
export function ticks(maximum: number): number[] {
  const rough = Math.max(maximum, 1) / MOST_TICKS;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, (STEPS.find((factor) => factor * magnitude >= rough) ?? 10) * magnitude);
  const count = Math.max(1, Math.ceil(maximum / step));
  return Array.from({ length: count + 1 }, (_, n) => n * step);
}
