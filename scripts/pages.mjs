/** The pages of the dashboard by name, with an address of each: for pictures and for measurements. */
export const PAGES = {
  overview: '/',
  countries: '/?country=DE,ES,FR,IT,NL',
  'explore-lines': '/explore?metric=cases&by=year,country&country=DE,ES,FR',
  'explore-panels': '/explore?metric=cases&by=year,crime&view=multiples',
  'explore-bars': '/explore?metric=cases&by=country&year=2024&view=bars',
  'explore-heat': '/explore?metric=cases&by=country,partner&year=2024&view=heat',
  'explore-map': '/explore?metric=multilateral-share&by=country&year=2024&view=map',
  'explore-table': '/explore?metric=arrests&by=year,outcome_group&view=table',
  country: '/country/ES',
  agency: '/agency/EUROPOL',
  corridors: '/corridors',
  pair: '/corridors/ES/FR',
  timeliness: '/timeliness',
  revisions: '/compare',
  data: '/data',
  method: '/method',
};
