import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { barChart } from '../../src/charts/bar-chart.js';
import type { Chart, Column, ColumnValue } from '../../src/charts/chart.js';
import { type MonthSum, makeColumns } from '../../src/charts/columns.js';
import { lineChart } from '../../src/charts/line-chart.js';
import { renderPng } from '../../src/charts/render-png.js';
import { ticks } from '../../src/charts/scale.js';

const NOTHING: ColumnValue = { sum: null, withoutNumber: 0 };

function chart(columns: readonly Partial<Column>[], title = 'Повернулися люди'): Chart {
  return {
    title,
    subtitle: '',
    footer: '',
    legend: { ua: 'Україні', ru: 'Росії', withoutNumber: 'не оприлюднено', offFile: 'немає' },
    columns: columns.map((column) => ({ label: '', ua: NOTHING, ru: NOTHING, isOffFile: false, ...column })),
    formatNumber: String,
  };
}

const count = (svg: string, part: string) => svg.split(part).length - 1;
const BLUE = 'fill="#0072b2"';
const HATCH = 'fill="url(#hatch)"';

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [7, [0, 2, 4, 6, 8]],
  [390, [0, 100, 200, 300, 400]],
  [1451, [0, 500, 1000, 1500]],
  [7508, [0, 2000, 4000, 6000, 8000]],
])('an axis up to %d', (maximum, values) => {
  expect(ticks(maximum)).toEqual(values);
});

test('columns have no holes: months without an event stand between the others', () => {
  const sum = (month: string, n: number | null, withoutNumber = 0): MonthSum => ({
    month,
    side: 'ua',
    sum: n,
    withoutNumber,
  });
  const sums = [sum('2025-11', 31), sum('2026-01', null, 1)];
  const columns = makeColumns(sums, {
    from: '2025-11',
    to: '2026-03',
    gap: { from: '2026-01', to: '2026-03' },
    monthLabel: (month) => month,
  });
  expect(columns.map(({ label }) => label)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02', '2026-03']);
  expect(columns.map(({ ua }) => [ua.sum, ua.withoutNumber])).toEqual([
    [31, 0],
    [null, 0],
    [null, 1],
    [null, 0],
    [null, 0],
  ]);
  expect(columns.map(({ isOffFile }) => isOffFile)).toEqual([false, false, false, true, false]);
});

test('many months become quarters, labelled by their years', () => {
  const sums: MonthSum[] = [
    { month: '2024-01', side: 'ru', sum: 10, withoutNumber: 0 },
    { month: '2024-03', side: 'ru', sum: 5, withoutNumber: 2 },
  ];
  const columns = makeColumns(sums, {
    from: '2024-01',
    to: '2026-12',
    gap: { from: '2026-05', to: null },
    monthLabel: (month) => month,
  });
  expect(columns).toHaveLength(12);
  expect(columns[0]).toMatchObject({ label: '2024', ru: { sum: 15, withoutNumber: 2 } });
  expect(columns.map(({ label }) => label).filter((label) => label !== '')).toEqual(['2024', '2025', '2026']);
  expect(columns.map(({ isOffFile }) => isOffFile).indexOf(true)).toBe(10);
});

test('a number that nobody published is hatched, and a zero is neither a bar nor hatched', () => {
  const bars = (ua: ColumnValue) => barChart(chart([{ ua }, { ua: { sum: 5, withoutNumber: 0 } }]));
  const legend = 1;
  const known = bars({ sum: 3, withoutNumber: 0 });
  expect([count(known, BLUE), count(known, HATCH)]).toEqual([legend + 2, 0]);
  const unpublished = bars({ sum: null, withoutNumber: 1 });
  expect([count(unpublished, BLUE), count(unpublished, HATCH)]).toEqual([legend + 1, legend + 1]);
  const partly = bars({ sum: 3, withoutNumber: 1 });
  expect([count(partly, BLUE), count(partly, HATCH)]).toEqual([legend + 2, legend + 1]);
  const none = bars({ sum: 0, withoutNumber: 0 });
  expect([count(none, BLUE), count(none, HATCH)]).toEqual([legend + 1, 0]);
});

test('time of which nothing is on file is grey, and no line is drawn there', () => {
  const svg = lineChart(
    chart([{ ua: { sum: 5, withoutNumber: 0 } }, { isOffFile: true }, { isOffFile: true }]),
  );
  expect(count(svg, 'fill="#ececec"')).toBe(3);
  const [first] = [...svg.matchAll(/points="([^"]+)"/g)].map((match) => match[1]!);
  expect(first!.split(' ')).toHaveLength(2);
  expect(svg).toContain('Україні: 5');
});

test('words from outside cannot end the picture', () => {
  const svg = barChart(chart([{ ua: { sum: 1, withoutNumber: 0 } }], '</svg><script>&"'));
  expect(svg).toContain('&lt;/svg&gt;&lt;script&gt;&amp;&quot;');
  expect(() => renderPng(svg)).not.toThrow();
});

test('a picture without any event', () => {
  expect(renderPng(barChart(chart([]))).length).toBeGreaterThan(1000);
  expect(renderPng(lineChart(chart([]))).length).toBeGreaterThan(1000);
});

/** X of the rightmost pixel of the title's strip that is not white. */
function rightEdgeOf(title: string): number {
  const { pixels, width } = titleStrip(title);
  let edge = 0;
  for (let index = 0; index < pixels.length; index += 4) {
    if (pixels[index]! < 128) edge = Math.max(edge, (index / 4) % width);
  }
  return edge;
}

test('a long title is drawn smaller, so that it ends inside the picture', () => {
  expect(rightEdgeOf('Повернулися люди')).toBeLessThan(700);
  expect(rightEdgeOf('Щоденно шириться щоразу ширше, щонайширше щороку')).toBeLessThan(1050);
  expect(rightEdgeOf('Повернулися люди, наростаючим підсумком')).toBeGreaterThan(800);
});

/** Pixels of the title's strip that are not white. resvg draws no text, and says nothing, without a usable font. */
function inkOf(title: string): number {
  const { pixels } = titleStrip(title);
  let ink = 0;
  for (let index = 0; index < pixels.length; index += 4) if (pixels[index]! < 128) ink += 1;
  return ink;
}

function titleStrip(title: string) {
  const png = renderPng(barChart(chart([], title)));
  const view = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="1080" height="100"><image width="1080" height="1080" xlink:href="data:image/png;base64,${Buffer.from(png).toString('base64')}"/></svg>`;
  return new Resvg(view).render();
}

test('text is drawn, Cyrillic too', () => {
  expect(inkOf('')).toBe(0);
  expect(inkOf('Returned')).toBeGreaterThan(1000);
  const cyrillic = inkOf('Їжґ');
  expect(cyrillic).toBeGreaterThan(300);
  // A missing letter is a box, the same for each.
  expect(cyrillic).not.toBe(inkOf('Ыъэ'));
});
