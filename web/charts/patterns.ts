import type { FigureStatus, Reason } from '#domain/codes/figure-status';

/** A pattern of ECharts; only the parts that are used. */
export type Decal = {
  readonly kind: PatternKind;
  readonly symbol: 'rect' | 'circle';
  readonly symbolSize: number;
  readonly color: string;
  readonly dashArrayX: number[];
  readonly dashArrayY: [number, number];
  readonly rotation: number;
};

/** Why a place has no value, as far as a reader must tell the reasons apart at a glance; that a value is not final; a colour. */
export type PatternKind = 'suppressed' | 'not-reported' | 'none' | 'provisional' | 'upright';

const KIND: Readonly<Record<Reason, PatternKind>> = {
  c: 'suppressed',
  x: 'not-reported',
  z: 'none',
  m: 'none',
  low: 'none',
};

const SHAPE: Readonly<Record<PatternKind, Omit<Decal, 'kind' | 'color'>>> = {
  suppressed: {
    symbol: 'rect',
    symbolSize: 1,
    dashArrayX: [1, 0],
    dashArrayY: [1.5, 4],
    rotation: Math.PI / 4,
  },
  'not-reported': { symbol: 'circle', symbolSize: 0.7, dashArrayX: [4, 4], dashArrayY: [4, 4], rotation: 0 },
  none: { symbol: 'rect', symbolSize: 1, dashArrayX: [1, 0], dashArrayY: [1, 9], rotation: 0 },
  provisional: {
    symbol: 'rect',
    symbolSize: 1,
    dashArrayX: [1, 0],
    dashArrayY: [1, 7],
    rotation: -Math.PI / 4,
  },
  upright: { symbol: 'rect', symbolSize: 1, dashArrayX: [1, 5], dashArrayY: [1, 0], rotation: 0 },
};

/** The pattern of a place without a value: hatched where suppressed, dotted where not reported, lined where there is none. */
export function patternOf(reason: Reason, color: string): Decal {
  return pattern(KIND[reason], color);
}

export function pattern(kind: PatternKind, color: string): Decal {
  return { kind, color, ...SHAPE[kind] };
}

/** The pattern that tells one colour from its neighbour where colour may not be seen; none of those of a missing value. */
export function uprightPattern(color: string): Decal {
  return pattern('upright', color);
}

/** Whether a letter says that a value is not final. */
export function isProvisional(status: readonly FigureStatus[]): boolean {
  return status.includes('p');
}
