import type { Chart } from './chart.js';
import { ticks } from './scale.js';
import { element, text } from './svg.js';

/** Square, as a phone shows it whole. All sizes are pixels. */
export const SIZE = 1080;
export const PLOT = { left: 130, right: 1040, top: 200, bottom: 830 } as const;
/** Colours that are also told apart by people who do not see red or green (Okabe and Ito). */
export const COLOURS = { ua: '#0072b2', ru: '#e69f00' } as const;
export const HATCH = 'url(#hatch)';

const FONT = 'DejaVu Sans';
const MARGIN = 60;
const TITLE_SIZE = 46;
/** Width of a bold letter for its size, on the broad side (DejaVu Sans Bold, Cyrillic). */
const BOLD_CHARACTER = 0.72;
const INK = '#1c1c1c';
const FAINT = '#5c5c5c';
const GRID = '#d9d9d9';
const OFF_FILE = '#ececec';

const HATCH_PATTERN = element(
  'pattern',
  { id: 'hatch', width: 14, height: 14, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
  [element('rect', { width: 4, height: 14, fill: '#8a8a8a' })],
);

export interface Scale {
  /** Left edge and width of a column. */
  x: (index: number) => number;
  width: number;
  y: (value: number) => number;
}

export function scaleFor(count: number, maximum: number): Scale & { values: number[] } {
  const values = ticks(maximum);
  const top = values.at(-1)!;
  const width = (PLOT.right - PLOT.left) / Math.max(count, 1);
  return {
    values,
    width,
    x: (index) => PLOT.left + index * width,
    y: (value) => PLOT.bottom - (value / top) * (PLOT.bottom - PLOT.top),
  };
}

function axes(chart: Chart, scale: ReturnType<typeof scaleFor>): string[] {
  const lines = scale.values.flatMap((value) => [
    element('line', {
      x1: PLOT.left,
      x2: PLOT.right,
      y1: scale.y(value),
      y2: scale.y(value),
      stroke: value === 0 ? INK : GRID,
      'stroke-width': 2,
    }),
    text(chart.formatNumber(value), {
      x: PLOT.left - 14,
      y: scale.y(value) + 10,
      'text-anchor': 'end',
      'font-size': 28,
      fill: FAINT,
    }),
  ]);
  const labels = chart.columns.flatMap(({ label }, index) =>
    label === ''
      ? []
      : [
          text(label, {
            x: scale.x(index) + scale.width / 2,
            y: PLOT.bottom + 40,
            'text-anchor': 'middle',
            'font-size': 28,
            fill: FAINT,
          }),
        ],
  );
  return [...lines, ...labels];
}

/** Grey where nothing is on file, so that emptiness is not read as peace. */
function offFile(chart: Chart, scale: Scale): string[] {
  return chart.columns.flatMap(({ isOffFile }, index) =>
    isOffFile
      ? [
          element('rect', {
            x: scale.x(index),
            y: PLOT.top,
            width: scale.width,
            height: PLOT.bottom - PLOT.top,
            fill: OFF_FILE,
            'shape-rendering': 'crispEdges',
          }),
        ]
      : [],
  );
}

function legend({ legend: words, columns }: Chart): string[] {
  const hasHatch = columns.some(({ ua, ru }) => ua.withoutNumber + ru.withoutNumber > 0);
  const entries: [string, string][] = [
    [COLOURS.ua, words.ua],
    [COLOURS.ru, words.ru],
    ...(hasHatch ? [[HATCH, words.withoutNumber] as [string, string]] : []),
    ...(columns.some(({ isOffFile }) => isOffFile) ? [[OFF_FILE, words.offFile] as [string, string]] : []),
  ];
  return entries.flatMap(([fill, name], index) => {
    const x = index % 2 === 0 ? 60 : 560;
    const y = 935 + Math.floor(index / 2) * 48;
    const box = { x, y: y - 24, width: 30, height: 30, fill, stroke: FAINT, 'stroke-width': 1 };
    return [element('rect', box), text(name, { x: x + 44, y, 'font-size': 28, fill: INK })];
  });
}

/** Large, or as large as still ends inside the picture. */
function titleSize(title: string): number {
  return Math.min(TITLE_SIZE, (SIZE - 2 * MARGIN) / (title.length * BOLD_CHARACTER));
}

/** The whole picture around what `draw` makes of the columns. */
export function frame(chart: Chart, maximum: number, draw: (scale: Scale) => string[]): string {
  const scale = scaleFor(chart.columns.length, maximum);
  const size = { width: SIZE, height: SIZE };
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', ...size, 'font-family': FONT }, [
    element('defs', {}, [HATCH_PATTERN]),
    element('rect', { ...size, fill: '#ffffff' }),
    text(chart.title, {
      x: 60,
      y: 90,
      'font-size': titleSize(chart.title),
      'font-weight': 'bold',
      fill: INK,
    }),
    text(chart.subtitle, { x: 60, y: 145, 'font-size': 30, fill: FAINT }),
    ...offFile(chart, scale),
    ...axes(chart, scale),
    ...draw(scale),
    ...legend(chart),
    text(chart.footer, { x: 60, y: 1054, 'font-size': 26, fill: FAINT }),
  ]);
}
