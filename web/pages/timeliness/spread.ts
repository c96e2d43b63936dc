import { DURATION_FROM } from '#domain/codes/duration';
import type { Urgency } from '#domain/codes/request';
import type { DataTable } from '#domain/data-table';
import type { Figure } from '#domain/figure';
import { RESPONSE_LIMIT } from '#domain/response-limit';
import { rowsAlong, unitOf } from '../../cells.ts';
import type { Distribution } from '../../charts/options/distribution.ts';
import { countWords } from '../../format.ts';
import { DAYS_TAKEN } from '../../words/unit-words.ts';
import type { Voice } from '../../words/voice.ts';

const HOURS_A_DAY = 24;

/** Median and P90 of the same responses, under their names. */
export type Quantiles = readonly { readonly label: string; readonly figure: Figure | undefined }[];

/**
 * The spread of response times as a chart shows it: a bar for each class of days, with the limits of some classes of requests and
 * the quantiles as lines. A class is known by the day it begins with.
 */
export function spreadOf(
  table: DataTable,
  { limits, quantiles }: { readonly limits: Distribution['limits']; readonly quantiles: Quantiles },
  voice: Voice,
): Distribution {
  const starts = new Map(Object.entries(DURATION_FROM));
  return {
    rows: rowsAlong(table, 'duration').map((row) => ({
      ...row,
      code: String(starts.get(row.code) ?? row.code),
    })),
    unit: unitOf(table),
    limits,
    quantiles: quantiles.flatMap(({ label, figure }) =>
      figure && figure.value !== null
        ? [{ days: figure.value, label: `${label}: ${countWords(figure.value, DAYS_TAKEN, voice)}` }]
        : [],
    ),
  };
}

/** The limit of a class of requests in days: of one in hours, the part of a day. */
export function limitInDays(urgency: Urgency): number {
  const limit = RESPONSE_LIMIT[urgency];
  return 'hours' in limit ? limit.hours / HOURS_A_DAY : limit.days;
}
