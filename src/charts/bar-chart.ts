import type { Chart } from './chart.js';
import { COLOURS, frame, HATCH, PLOT, type Scale } from './frame.js';
import { element } from './svg.js';

const SIDES = ['ua', 'ru'] as const;
/** Of a column's width; the rest keeps columns apart. */
const BAR = 0.4;
/** A time whose number nobody published is hatched so high, above what was published. */
const HATCH_HEIGHT = 60;
/** Room above the highest bar for its hatch. */
const HEADROOM = 1.12;

/** Two bars a column, one a side. A number that nobody published is hatched, never drawn as zero. */
export function barChart(chart: Chart): string {
  const tops = chart.columns.flatMap(({ ua, ru }) =>
    [ua, ru].map(({ sum, withoutNumber }) => (sum ?? 0) * (withoutNumber > 0 ? HEADROOM : 1)),
  );
  const draw = (scale: Scale) =>
    chart.columns.flatMap((column, index) =>
      SIDES.flatMap((side, place) => {
        const { sum, withoutNumber } = column[side];
        const x = scale.x(index) + scale.width * (0.1 + place * BAR);
        const width = scale.width * BAR;
        const top = scale.y(sum ?? 0);
        const bar = { x, width, y: top, height: PLOT.bottom - top, fill: COLOURS[side] };
        const height = Math.min(HATCH_HEIGHT, top - PLOT.top);
        const hatched = { x, width, y: top - height, height, fill: HATCH };
        return [
          ...(sum === null || sum === 0 ? [] : [element('rect', bar)]),
          ...(withoutNumber === 0 ? [] : [element('rect', hatched)]),
        ];
      }),
    );
  return frame(chart, Math.max(0, ...tops), draw);
}
