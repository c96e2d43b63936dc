import type { Sentences } from '#domain/labels/sentence';

type Functions = Omit<Sentences, 'problemKinds'>;

/** Values for every sentence, so that each can be said and read: one that lacks them does not compile. */
type Samples = {
  readonly [Group in keyof Functions]: {
    readonly [Name in keyof Functions[Group]]: Functions[Group][Name] extends (
      ...values: infer Values
    ) => string
      ? readonly Values[]
      : never;
  };
};

const LISTS = [['country'], ['country', 'partner']] as const;

export const SAMPLES: Samples = {
  notes: {
    synthetic: [[]],
    notReported: [[]],
    provisional: [[]],
    seriesBreak: [[['2021']], [['2019', '2021']]],
    notReportedInPeriod: [
      [1, 'agency'],
      [2, 'agency'],
      [1, 'country'],
      [12, 'country'],
    ],
    undated: [['OPENED'], ['OUTCOME'], ['CLOSED'], ['OPEN_AT_END'], ['RECEIVED']],
    undatedMonth: [['OPENED'], ['OUTCOME'], ['CLOSED'], ['OPEN_AT_END'], ['RECEIVED']],
    clock: [['OPENED'], ['OUTCOME'], ['CLOSED'], ['OPEN_AT_END'], ['RECEIVED']],
    partyCounting: [['…']],
    caseCounting: [['…']],
    panelCounting: [['…']],
    unit: [['EUROPOL-EC3']],
    coverage: [['Europol', 1_204, 98_765]],
    censored: [[]],
    yearNotStated: [[]],
    timeNotStated: [['…']],
    oneTeller: [[]],
    panel: [
      [1, '2015–2024'],
      [24, '2015–2024'],
    ],
    publishedSum: [[]],
  },
  mirror: {
    title: [[]],
    noRequests: [[]],
    oneSided: [[]],
    severalSources: [[]],
    speaksFor: [[]],
    clock: [[]],
    namedStates: [[]],
  },
  titles: {
    table: [
      ['Europol', [], []],
      ['Europol', ['a', 'i'], ['b', 'c']],
    ],
    kept: [
      [['Italia', 'Irlanda'], 0],
      [['a', 'b', 'c'], 3],
    ],
    citation: [['Europol', 3, '2026-01-02', true]],
    allYears: [[]],
    lastYears: [[10]],
  },
  additivity: {
    severalOf: [['country'], ['agency'], ['partner'], ['channel'], ['instrument']],
    groups: [[]],
    agencyGroups: [[]],
    pairs: [[]],
    nestedCrimes: [[]],
    changes: [[]],
    rates: [[]],
    reporting: [[]],
    ownCases: [[]],
    sameStates: [[]],
    ratios: [[]],
    stocks: [[]],
    mirror: [[]],
  },
  refusals: {
    noSuchLists: [
      [['partner'], LISTS],
      [['country', 'agency'], LISTS],
    ],
    partOfNoParty: [[['channel']]],
    shareOfPairs: [['involvement-share']],
    noSuchPart: [['LEAD', ['agency', 'partner'], ['INVOLVED', 'INITIATED']]],
    onlyCases: [['arrests', ['country', 'partner'], 'partner']],
    notOnClock: [['ongoing-cases', ['channel']]],
    tooManyAxes: [
      [
        {
          metric: 'cases',
          needed: ['year', 'crime'],
          own: [],
          beside: ['country'],
          offered: [['year', 'crime']],
        },
      ],
      [{ metric: 'ongoing-cases', needed: ['month'], own: [], beside: [], offered: [] }],
      [{ metric: 'ongoing-cases', needed: ['crime', 'scope'], own: ['scope'], beside: [], offered: [] }],
    ],
    knownBy: [['requests-received', ['year', 'country'], 'crime']],
    knownBeside: [['in-time-rate', 'agency', ['year', 'urgency'], 'country']],
    ofRequests: [['urgency']],
    levels: [[['outcome_group', 'outcome'], 'outcome']],
    levelOfWhole: [['outcome-share', 'outcome_group']],
    wholeYears: [['cases-change', 'month']],
    countsBy: [['multilateral-share', 'scope']],
    shareOfWhole: [['channel-share', ['channel']]],
    changeNeedsYear: [['cases-change']],
    rateNeedsPeople: [['cases-per-100000']],
    figureForEach: [['pair-cases', ['country', 'partner']]],
    panelOfCases: [['requests-received']],
    panelBeside: [[['country']]],
    panelPeriod: [[['2015..2024', '2020..2024']]],
    panelEmpty: [['2015..2024']],
    builtBefore: [
      [
        1,
        [
          { kind: 'axis', axis: 'channel' },
          { kind: 'states' },
          { kind: 'agencies' },
          { kind: 'months' },
          { kind: 'clock', clock: 'CLOSED' },
        ],
      ],
      [1, [{ kind: 'requests' }]],
    ],
    builtBeforeRequests: [[1]],
    firstRelease: [[1]],
    notKeptTogether: [[['country', 'agency']]],
  },
  parameters: {
    wrong: [
      ['country', 'Spain', '…'],
      ['metric', null, '…'],
    ],
    unknown: [[['metric', 'by']]],
    takesNone: [[]],
    notOfList: [[]],
    twice: [[]],
    twiceAsList: [[]],
    tooLong: [[4_096]],
    emptyEntry: [[]],
    tooManyCodes: [[201, 200]],
    missing: [[]],
    metric: [[[]], [['cases', 'closed-cases']]],
    dimension: [['years', ['year']]],
    time: [
      ['year', 'soon'],
      ['quarter', 'soon'],
      ['month', 'soon'],
    ],
    release: [[]],
    yesOrNo: [[]],
    oneOf: [[['opened', 'outcome']]],
    language: [[['en', 'fr', 'es']]],
    format: [[['json', 'csv']]],
    partOfMetric: [['lead']],
    clockOfMetric: [['received']],
    pageSize: [[10_000]],
    cursor: [[]],
    notInLedger: [[['cases']]],
    unknownCode: [
      ['country', []],
      ['country', ['ES']],
    ],
    notHere: [[['cases']]],
    outsideRelease: [['2014', '2025']],
    outsideTimes: [
      ['year', '2014', '2025'],
      ['quarter', '2014-Q1', '2014-Q4'],
      ['month', '2014-01', '2014-12'],
    ],
    outsideEmptyRelease: [[]],
    undeclaredPeriod: [[['2014..2025']]],
    undeclaredPeriodOfTimes: [[['2014..2025'], 'month=2014-01..2015-12']],
    unknownRelease: [[]],
    withdrawn: [[null], ['…']],
  },
  pages: { problems: [[]], everyKind: [[]], whatCanBeAsked: [[]], httpStatus: [[404]], whatToDo: [[]] },
  problems: {
    tooManyCells: [[270_000, 100_000, { dimension: 'agency', rows: 30_000 }]],
    tooManyMirrorRows: [[30_000, 25_000]],
    beyondLedger: [[10_000]],
    addressTooLong: [[9_120, 8_192]],
    methodNotOffered: [['POST']],
    tooBusy: [[]],
    databaseDown: [[]],
    nothingHere: [[]],
    unreadable: [[]],
    headTooLarge: [[]],
    requestTimeout: [[]],
    failed: [[]],
    nothingPublished: [[]],
    databaseSlow: [[]],
    databaseUnusable: [[]],
    schemaOld: [[]],
  },
};
