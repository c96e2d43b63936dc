/** An address of every page and of every view, for what must hold on all of them. */
export const PAGES: readonly string[] = [
  '/',
  '/?country=DE,ES,FR,IT,NL',
  '/?metric=multilateral-share',
  '/explore?metric=cases&by=year,country&country=ES,FR',
  '/explore?metric=cases&by=year,country&year=2020..2025&view=multiples',
  '/explore?metric=cases&by=country&year=2024&view=bars',
  '/explore?metric=cases&by=country,partner&year=2024&view=heat',
  '/explore?metric=multilateral-share&by=country&year=2024&view=map',
  '/explore?metric=arrests&by=year,outcome_group&view=table',
  '/compare',
  '/data',
  '/method',
  '/nowhere',
];
