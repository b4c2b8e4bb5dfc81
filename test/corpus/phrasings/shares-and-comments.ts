import type { Phrasing } from './phrasing.js';

/** Said around a transfer: a region's share of it, the last leg of the way home, an operation that goes on. */
export const sharesAndComments: readonly Phrasing[] = [
  {
    verdict: 'follow_up',
    channel: 'kim',
    texts: [
      'Серед звільнених сьогодні захисників є восьмеро одеситів. Чекаємо на зустріч.',
      'В обміні є наші хлопці! Четверо – з Херсонщини.',
    ],
  },
  {
    verdict: 'follow_up',
    channel: 'other',
    texts: [
      'Губернатор: среди возвращённых военнослужащих шестеро – наши земляки.',
      'Governor: among the released soldiers, six are from our region.',
    ],
  },
  {
    verdict: 'follow_up',
    channel: 'moskalkova',
    texts: [
      'Жители приграничья доставлены в Курск, где их встретили родные и врачи.',
      'The residents were brought to Kursk, where we met them and their families.',
    ],
  },
  {
    verdict: 'follow_up',
    channel: 'diu',
    texts: [
      'Обмін ще не завершено, тож номера йому не даємо. Вдома вже 60 наших воїнів.',
      'The exchange is not over yet: 60 of our defenders are already home, and more will follow.',
    ],
  },
  {
    verdict: 'irrelevant',
    channel: 'moskalkova',
    texts: [
      'Посылки для военнопленных: по 80 с каждой стороны. Обмен прошёл на границе.',
      'Parcels for prisoners: 80 from each side. The exchange took place at the border.',
    ],
  },
  {
    verdict: 'report',
    figures: {},
    kind: 'exchange',
    channel: 'koord_shtab',
    texts: [
      'Вдома! Серед звільнених – оборонці Маріуполя, миколаївці та одесити.',
      'Сьогодні відбувся обмін. Серед звільнених є наші земляки.',
    ],
  },
];
