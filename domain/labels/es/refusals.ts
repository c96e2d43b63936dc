import type { MissingCount, Sentences } from '../sentence.ts';
import { inRow } from './spanish-words.ts';

const MISSING: Readonly<Record<Exclude<MissingCount['kind'], 'axis' | 'clock'>, string>> = {
  states: 'número de Estados',
  months: 'meses',
  requests: 'solicitudes y duraciones',
  agencies: 'socios, solicitudes y duraciones de los servicios',
};

export const REFUSALS: Sentences['refusals'] = {
  noSuchLists: (lists, offered) =>
    `${inRow(lists)} no ${lists.length > 1 ? 'pueden pedirse juntos' : 'puede pedirse solo'}; pida uno de: ${offered.map((each) => each.join(' con ')).join(', ')} en by y los filtros.`,
  partOfNoParty: (lists) => `part es un papel de las partes, y ${inRow(lists)} no las tiene; quite part.`,
  shareOfPairs: (metric) =>
    `${metric} es una proporción de todas las filas juntas, que no se conservan junto a partner; quite partner.`,
  noSuchPart: (part, lists, offered) =>
    `part=${part.toLowerCase()} no se conserva por ${inRow(lists)}; pida uno de: ${offered.join(', ').toLowerCase()}.`,
  onlyCases: (metric, lists, last) =>
    `${metric} no se conserva por ${inRow(lists)}, donde solo hay casos; pida metric=cases, o quite ${last}.`,
  notOnClock: (metric, lists) => `${metric} no se conserva por ${inRow(lists)}; quite ${inRow(lists)}.`,
  tooManyAxes: ({ metric, needed, own, beside, offered }) =>
    [
      needed.length > 1
        ? `${needed.join(', ')} juntos no tienen una respuesta exacta`
        : `${needed.join()} no tiene una respuesta exacta`,
      own.length > 0 ? ` (${metric} necesita por sí mismo ${own.join(', ')}). ` : '. ',
      beside.length > 0 ? `Junto a ${beside.join(', ')} o part` : 'Aquí',
      ', pida en by y los filtros ',
      offered.length > 0
        ? `uno de ellos o: ${offered.map((grain) => grain.join(' con ')).join(', ')}.`
        : 'solo el año.',
    ].join(''),
  knownBy: (metric, known, strange) => `${metric} se conoce por ${known.join(', ')}; quite ${strange}.`,
  knownBeside: (metric, party, known, foreign) =>
    `junto a ${party}, ${metric} se conoce por ${inRow(known)}; quite ${foreign}.`,
  ofRequests: (dimension) =>
    `${dimension} se refiere a solicitudes y no a casos; pida un indicador de solicitudes, o quítelo.`,
  levels: (levels, finest) =>
    `${inRow(levels)} son el mismo eje en varios niveles; pida uno de ellos, o by=${finest} con un código del otro como filtro.`,
  levelOfWhole: (metric, level) => `${metric} es la proporción de cada fila en el conjunto; quite ${level}.`,
  wholeYears: (metric, time) => `${metric} es de años enteros; quite ${time}.`,
  countsBy: (metric, own) =>
    `${metric} cuenta por sí mismo por ${own} y no tiene cifra por ${own}; quite ${own}, o pida metric=cases&by=${own}.`,
  shareOfWhole: (metric, over) =>
    `${metric} es la proporción de cada fila en el conjunto; pida uno de ${over.join(', ')} en by.`,
  changeNeedsYear: (metric) => `${metric} compara cada año con el anterior; pídalo con by=year o con un año.`,
  rateNeedsPeople: (metric) =>
    `${metric} necesita la población de un Estado en un año; pídalo con country y year en by o en los filtros.`,
  figureForEach: (metric, asks) =>
    `${metric} solo tiene una cifra para cada ${inRow(asks)}; pídalo con by=${asks.join(',')}, o con un código de cada uno como filtro.`,
  panelOfCases: (metric) =>
    `${metric} no se cuenta a partir de los casos de los servicios; quite like-for-like.`,
  panelBeside: (others) =>
    `like-for-like cuenta juntos los servicios que enviaron datos en cada año mostrado, o cada uno en una fila de by=agency; quite ${inRow(others)}.`,
  panelPeriod: (declared) =>
    `Los servicios que enviaron datos en cada año mostrado se cuentan juntos para períodos declarados; pida uno de ${declared.join(', ')} como year, o cada uno de ellos con agency en by.`,
  panelEmpty: (period) =>
    `Ningún servicio envió datos en cada año de ${period}; pida otro período, o quite like-for-like.`,
  builtBefore: (release, missing) =>
    `La publicación ${release} se elaboró antes de que Liaison contara por ${inRow(missing.map(missingCount))}; pida una publicación posterior.`,
  builtBeforeRequests: (release) =>
    `La publicación ${release} se elaboró antes de que Liaison contara solicitudes; pida una publicación posterior.`,
  firstRelease: (release) =>
    `La publicación ${release} es la primera que sigue publicada: no hay nada que haya podido modificar. Nombre otra con since.`,
  notKeptTogether: (axes) => `Ninguna cifra se conserva por ${inRow(axes)} juntos; pida uno de ellos.`,
};

function missingCount(missing: MissingCount): string {
  if (missing.kind === 'axis') return missing.axis;
  return missing.kind === 'clock' ? `clock=${missing.clock.toLowerCase()}` : MISSING[missing.kind];
}
