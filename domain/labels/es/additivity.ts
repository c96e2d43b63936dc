import type { Sentences, SharedList } from '../sentence.ts';

const LIST: Readonly<Record<SharedList, string>> = {
  country: 'más de un país',
  agency: 'más de un servicio',
  partner: 'más de un país asociado',
  channel: 'más de un canal',
  instrument: 'más de un instrumento',
};

export const ADDITIVITY: Sentences['additivity'] = {
  severalOf: (list) => `La suma de las filas no da el total, porque un caso puede implicar ${LIST[list]}.`,
  groups: () =>
    'La suma de las filas no da el total, porque un Estado puede pertenecer a varios grupos y un caso puede implicar a varios Estados.',
  agencyGroups: () =>
    'La suma de las filas no da el total, porque una unidad puede formar parte de varios servicios y un caso puede implicar varios servicios.',
  pairs: () =>
    'La suma de las filas no da ningún total, porque un caso solo cuenta para un país o un servicio junto con otro Estado.',
  nestedCrimes: () =>
    'Las filas no se suman, porque algunos de los delitos solicitados están comprendidos en otros.',
  changes: () => 'Las filas no se suman, porque cada una es una variación propia.',
  rates: () => 'Las filas no se suman, porque cada una es una tasa de su propia población.',
  reporting: () => 'Las filas no se suman, porque cada una es una proporción de sus propios servicios.',
  ownCases: () => 'Las filas no se suman, porque cada una es el valor de sus propios casos.',
  sameStates: () => 'Las filas no se suman, porque un mismo Estado puede figurar en varias.',
  ratios: () =>
    'Las filas no se suman, porque cada una es una proporción calculada a partir de sus propios casos.',
  stocks: () => 'Las filas no se suman, porque las existencias se leen al final de cada año.',
  mirror: () =>
    'Las filas no se suman, porque dos fuentes hablan de las mismas solicitudes, y no de todos los pares.',
};
