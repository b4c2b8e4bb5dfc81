import type { Chart } from './chart.js';
import { COLOURS, frame, HATCH, PLOT, type Scale } from './frame.js';
import { element } from './svg.js';

const SIDES = ['ua', 'ru'] as const;
const HATCH_HEIGHT = 26;

/** The sum up to the end of each column. */
function runningSums(chart: Chart, side: 'ua' | 'ru'): number[] {
  let sum = 0;
  return chart.columns.map((column) => {
    sum += column[side].sum ?? 0;
    return sum;
  });
}

function points(scale: Scale, sums: readonly number[]): string {
  const start = `${scale.x(0)},${scale.y(0)}`;
  return [start, ...sums.map((sum, index) => `${scale.x(index) + scale.width},${scale.y(sum)}`)].join(' ');
}

/** Times with unpublished numbers, along the axis: the lines run too low from there on. */
function hatches(chart: Chart, scale: Scale): string[] {
  return chart.columns.flatMap(({ ua, ru }, index) =>
    ua.withoutNumber + ru.withoutNumber === 0
      ? []
      : [
          element('rect', {
            x: scale.x(index),
            y: PLOT.bottom - HATCH_HEIGHT,
            width: scale.width,
            height: HATCH_HEIGHT,
            fill: HATCH,
          }),
        ],
  );
}

/** Sums growing from the first column on; the last ones stand in the legend, where no line can cross them. */
export function lineChart(chart: Chart): string {
  const sums = { ua: runningSums(chart, 'ua'), ru: runningSums(chart, 'ru') };
  const { legend, formatNumber } = chart;
  const total = (side: 'ua' | 'ru') => `${legend[side]}: ${formatNumber(sums[side].at(-1) ?? 0)}`;
  const onFile = chart.columns.findLastIndex(({ isOffFile }) => !isOffFile) + 1;
  const draw = (scale: Scale) => [
    ...hatches(chart, scale),
    ...SIDES.map((side) =>
      element('polyline', {
        points: points(scale, sums[side].slice(0, onFile)),
        fill: 'none',
        stroke: COLOURS[side],
        'stroke-width': 6,
        'stroke-linejoin': 'round',
      }),
    ),
  ];
  const worded = { ...chart, legend: { ...legend, ua: total('ua'), ru: total('ru') } };
  return frame(worded, Math.max(0, ...sums.ua, ...sums.ru), draw);
}
