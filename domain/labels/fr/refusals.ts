import type { MissingCount, Sentences } from '../sentence.ts';
import { inRow } from './french-words.ts';

const MISSING: Readonly<Record<Exclude<MissingCount['kind'], 'axis' | 'clock'>, string>> = {
  states: 'nombre d’États',
  months: 'mois',
  requests: 'demandes et durées',
  agencies: 'partenaires, demandes et durées des services',
};

export const REFUSALS: Sentences['refusals'] = {
  noSuchLists: (lists, offered) =>
    `${inRow(lists)} ne ${lists.length > 1 ? 'peuvent être demandés ensemble' : 'peut être demandé seul'}\u202F; demandez l’un de\u202F: ${offered.map((each) => each.join(' avec ')).join(', ')} dans by et les filtres.`,
  partOfNoParty: (lists) => `part est un rôle de parties, et ${inRow(lists)} n’en a pas\u202F; retirez part.`,
  shareOfPairs: (metric) =>
    `${metric} est une part de toutes les lignes ensemble, qui ne sont pas conservées à côté de partner\u202F; retirez partner.`,
  noSuchPart: (part, lists, offered) =>
    `part=${part.toLowerCase()} n’est pas conservé par ${inRow(lists)}\u202F; demandez l’un de\u202F: ${offered.join(', ').toLowerCase()}.`,
  onlyCases: (metric, lists, last) =>
    `${metric} n’est pas conservé par ${inRow(lists)}, où ne figurent que des affaires\u202F; demandez metric=cases, ou retirez ${last}.`,
  notOnClock: (metric, lists) =>
    `${metric} n’est pas conservé par ${inRow(lists)}\u202F; retirez ${inRow(lists)}.`,
  tooManyAxes: ({ metric, needed, own, beside, offered }) =>
    [
      needed.length > 1
        ? `${needed.join(', ')} ensemble n’ont pas de réponse exacte`
        : `${needed.join()} n’a pas de réponse exacte`,
      own.length > 0 ? ` (${metric} a lui-même besoin de ${own.join(', ')}). ` : '. ',
      beside.length > 0 ? `À côté de ${beside.join(', ')} ou de part` : 'Ici',
      ', demandez dans by et les filtres ',
      offered.length > 0
        ? `l’un d’eux ou\u202F: ${offered.map((grain) => grain.join(' avec ')).join(', ')}.`
        : 'l’année seule.',
    ].join(''),
  knownBy: (metric, known, strange) =>
    `${metric} est connu par ${known.join(', ')}\u202F; retirez ${strange}.`,
  knownBeside: (metric, party, known, foreign) =>
    `à côté de ${party}, ${metric} est connu par ${inRow(known)}\u202F; retirez ${foreign}.`,
  ofRequests: (dimension) =>
    `${dimension} concerne des demandes et non des affaires\u202F; demandez un indicateur de demandes, ou retirez-le.`,
  levels: (levels, finest) =>
    `${inRow(levels)} sont le même axe à plusieurs niveaux\u202F; demandez l’un d’eux, ou by=${finest} avec un code de l’autre comme filtre.`,
  levelOfWhole: (metric, level) =>
    `${metric} est la part de chaque ligne dans l’ensemble\u202F; retirez ${level}.`,
  wholeYears: (metric, time) => `${metric} porte sur des années entières\u202F; retirez ${time}.`,
  countsBy: (metric, own) =>
    `${metric} compte lui-même par ${own} et n’a pas de chiffre par ${own}\u202F; retirez ${own}, ou demandez metric=cases&by=${own}.`,
  shareOfWhole: (metric, over) =>
    `${metric} est la part de chaque ligne dans l’ensemble\u202F; demandez l’un de ${over.join(', ')} dans by.`,
  changeNeedsYear: (metric) =>
    `${metric} compare chaque année à la précédente\u202F; demandez-le avec by=year ou une année.`,
  rateNeedsPeople: (metric) =>
    `${metric} a besoin de la population d’un État dans une année\u202F; demandez-le avec country et year dans by ou les filtres.`,
  figureForEach: (metric, asks) =>
    `${metric} n’a de chiffre que pour chaque ${inRow(asks)}\u202F; demandez-le avec by=${asks.join(',')}, ou avec un code de chacun comme filtre.`,
  panelOfCases: (metric) =>
    `${metric} n’est pas compté à partir des affaires de services\u202F; retirez like-for-like.`,
  panelBeside: (others) =>
    `like-for-like compte ensemble les services qui ont transmis leurs données chaque année affichée, ou chacun dans une ligne de by=agency\u202F; retirez ${inRow(others)}.`,
  panelPeriod: (declared) =>
    `Les services qui ont transmis leurs données chaque année affichée sont comptés ensemble pour des périodes déclarées\u202F; demandez l’une de ${declared.join(', ')} comme year, ou chacun d’eux avec agency dans by.`,
  panelEmpty: (period) =>
    `Aucun service n’a transmis ses données chaque année de ${period}\u202F; demandez une autre période, ou retirez like-for-like.`,
  builtBefore: (release, missing) =>
    `La publication ${release} a été établie avant que Liaison compte par ${inRow(missing.map(missingCount))}\u202F; demandez une publication ultérieure.`,
  builtBeforeRequests: (release) =>
    `La publication ${release} a été établie avant que Liaison compte les demandes\u202F; demandez une publication ultérieure.`,
  firstRelease: (release) =>
    `La publication ${release} est la première qui soit encore publiée\u202F: il n’y a rien qu’elle ait pu modifier. Nommez-en une autre avec since.`,
  notKeptTogether: (axes) =>
    `Aucun chiffre n’est conservé par ${inRow(axes)} ensemble\u202F; demandez l’un d’eux.`,
};

function missingCount(missing: MissingCount): string {
  if (missing.kind === 'axis') return missing.axis;
  return missing.kind === 'clock' ? `clock=${missing.clock.toLowerCase()}` : MISSING[missing.kind];
}
