import type { ReactNode } from 'react';
import type { DataTable } from '#domain/data-table';
import type { Figure } from '#domain/figure';
import type { Metric } from '#domain/metric';
import type { Release } from '#domain/release';
import { axisOf, totalAt, totalOver, unitOf, yearsOf } from '../../cells.ts';
import { linesOf } from '../../charts/options/lines.ts';
import type { Line } from '../../charts/options/trend-layout.ts';
import type { Answer } from '../../figures/use-figures.ts';
import { changeText, coverageText, figureWords, numberText, yearsText } from '../../format.ts';
import type { Years } from '../../selection/page-selection.ts';
import { incompleteRemark, lastFullYear } from '../../selection/years-in-release.ts';
import { statusWords } from '../../words/status-words.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import type { Voice } from '../../words/voice.ts';
import styles from './overview.module.css';
import { OVERVIEW_WORDS } from './overview-words.ts';

/** A character that takes the height of a line. */
const BLANK = '\u00a0';

type Asked = {
  /** The countries chosen: one line for each. */
  readonly countries: readonly string[];
  readonly metric: Metric;
  readonly release: Release;
  readonly years: Years;
};

/**
 * The latest full year, how it changed from the year before, and the total of the years: for each line of the trend. Before the answer
 * is there the same lines stand without numbers, so that nothing moves when they come.
 */
export function Headline({ answer, asked }: { readonly answer: Answer; readonly asked: Asked }) {
  const { table, isOld, error } = answer;
  const say = useWords(OVERVIEW_WORDS);
  const voice = useVoice();
  if (error) return null;
  const { release, years, unit } = table
    ? { release: table.release, years: yearsOf(table), unit: unitOf(table) }
    : { ...asked, unit: asked.metric.unit };
  const isKnownInPart = asked.metric.formula.kind === 'sum';
  const shown = { years, year: lastFullYear(years, release) ?? years.last, unit };
  return (
    <section
      className={styles.headline}
      aria-label={say('latest')}
      aria-busy={isOld || !table}
      data-old={isOld}
    >
      {table
        ? linesOf(table).map((line) => <LineFacts key={line.code} table={table} line={line} {...shown} />)
        : linesAsked(asked).map((place) => (
            <Waiting key={place ?? ''} place={place} isKnownInPart={isKnownInPart} {...shown} />
          ))}
      {incompleteRemark(years, release, voice).map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </section>
  );
}

/** The codes of the countries chosen, or one line of all. */
function linesAsked({ countries }: Asked): readonly (string | undefined)[] {
  return countries.length > 0 ? countries : [undefined];
}

type Shown = { readonly years: Years; readonly year: number; readonly unit: string };

function LineFacts({ table, line, ...shown }: Shown & { readonly table: DataTable; readonly line: Line }) {
  const say = useWords(OVERVIEW_WORDS);
  const voice = useVoice();
  const { year, unit } = shown;
  const latest = line.rows.find((row) => row.code === String(year))?.figure;
  return (
    <Facts
      place={axisOf(table, 'country') && line.label}
      {...shown}
      latest={
        <>
          <dd className={styles.big} title={latest && figureWords(latest, unit, voice)}>
            {latest ? <NumberInWords figure={latest} table={table} /> : '–'}
          </dd>
          {latest && <Coverage figure={latest} />}
        </>
      }
      change={<dd>{changeOf(line, year, unit, voice) ?? say('notShown', { year: String(year - 1) })}</dd>}
      total={<TotalOf table={table} code={line.code} />}
    />
  );
}

/** The lines that there will be: of a sum also those that say in how many cases it is known. */
function Waiting(props: Shown & { readonly place: string | undefined; readonly isKnownInPart: boolean }) {
  const known = props.isKnownInPart && <dd className={styles.why}>{BLANK}</dd>;
  return (
    <Facts
      {...props}
      latest={
        <>
          <dd className={styles.big}>{BLANK}</dd>
          {known}
        </>
      }
      change={<dd className={props.unit === '%' ? styles.points : undefined}>{BLANK}</dd>}
      total={
        <>
          <dd>{BLANK}</dd>
          {known}
        </>
      }
    />
  );
}

/** Three facts of a place, or of all. */
function Facts(
  props: Shown & {
    readonly place: string | undefined;
    readonly latest: ReactNode;
    readonly change: ReactNode;
    readonly total: ReactNode;
  },
) {
  const { place, year, years, unit } = props;
  const say = useWords(OVERVIEW_WORDS);
  return (
    <div className={styles.facts}>
      {place !== undefined && <h2 className={styles.place}>{place}</h2>}
      <dl>
        <div>
          <dt>{year}</dt>
          {props.latest}
        </div>
        <div>
          <dt>{say('changeFrom', { year: String(year - 1) })}</dt>
          {props.change}
        </div>
        <div>
          <dt>{say(unit === '%' ? 'together' : 'total', { years: yearsText(years.first, years.last) })}</dt>
          {props.total}
        </div>
      </dl>
    </div>
  );
}

/** The number, its unit and status in words small after it; only words where there is no number. */
function NumberInWords({ figure, table }: { readonly figure: Figure; readonly table: DataTable }) {
  const voice = useVoice();
  const unit = unitOf(table);
  if (figure.value === null) return <span className={styles.unit}>{figureWords(figure, unit, voice)}</span>;
  const words = figure.status.map((status) => statusWords(status, voice));
  return (
    <>
      {numberText(figure.value, unit, voice)}
      <span className={styles.unit}>
        {[...(unit === '%' ? [] : [table.metric.unit]), ...words].join(', ')}
      </span>
    </>
  );
}

/** A sum never stands without the number of cases in which it is known (CR-8). */
function Coverage({ figure }: { readonly figure: Figure }) {
  const text = coverageText(figure, useVoice());
  return text ? <dd className={styles.why}>{text}</dd> : null;
}

function TotalOf({ table, code }: { readonly table: DataTable; readonly code: string }) {
  const total = totalOver(table, ['year']);
  if (!total) return <dd>–</dd>;
  if (!('figures' in total)) return <dd className={styles.why}>{total.why}</dd>;
  const figure = totalAt(table, ['year'], axisOf(table, 'country') ? { country: code } : {});
  if (!figure) return <dd>–</dd>;
  return (
    <>
      <dd>
        <NumberInWords figure={figure} table={table} />
      </dd>
      <Coverage figure={figure} />
    </>
  );
}

function changeOf({ rows }: Line, year: number, unit: string, voice: Voice): string | undefined {
  const figureIn = (code: number) => rows.find((row) => row.code === String(code))?.figure;
  const [from, to] = [figureIn(year - 1), figureIn(year)];
  return from && to && changeText(from, to, unit, voice);
}
