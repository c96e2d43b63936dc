import { expect, test } from '@jest/globals';
import { fileName, widthFor } from '../../../../web/charts/take-away/picture-of.ts';

test.each([
  ['Spain: cooperation cases rose from 1 in 2021', 'liaison-spain-cooperation-cases-rose-from-1-in-2021.png'],
  ['Évolution, côté « reçu »', 'liaison-evolution-cote-recu.png'],
])('names the file of %j', (title, name) => {
  expect(fileName(title, 'png')).toBe(name);
});

test.each([
  [320, 480],
  [800, 760],
  [1920, 960],
])('makes an image for a page of %d pixels %d wide', (page, width) => {
  expect(widthFor(page)).toBe(width);
});
