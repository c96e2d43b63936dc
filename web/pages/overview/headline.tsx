import type { DataTable } from '#domain/data-table';
import type { Figure } from '#domain/figure';
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

/** The latest full year, how it changed from the year before, and the total of the years: for each line of the trend. */
export function Headline(props: { readonly answer: Answer; readonly countries: readonly string[] }) {
  const { table, isOld, error } = props.answer;
  const say = useWords(OVERVIEW_WORDS);
  const voice = useVoice();
  if (error) return null;
  if (!table) return <AwaitedHeadline countries={props.countries} />;
  return (
    <section className={styles.headline} aria-label={say('latest')} aria-busy={isOld} data-old={isOld}>
      {linesOf(table).map((line) => (
        <LineFacts key={line.code} table={table} line={line} years={yearsOf(table)} />
      ))}
      {incompleteRemark(yearsOf(table), table.release, voice).map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </section>
  );
}

/** Keeps about the room that the numbers will take, so that what stands below does not move. */
function AwaitedHeadline({ countries }: { readonly countries: readonly string[] }) {
  return (
    <div className={styles.headline} aria-busy="true">
      {countries.length === 0 && <div className={styles.awaited} />}
      {countries.map((code) => (
        <div key={code} className={styles.awaitedLine} />
      ))}
    </div>
  );
}

function LineFacts({
  table,
  line,
  years,
}: {
  readonly table: DataTable;
  readonly line: Line;
  readonly years: Years;
}) {
  const say = useWords(OVERVIEW_WORDS);
  const voice = useVoice();
  const unit = unitOf(table);
  const year = lastFullYear(years, table.release) ?? years.last;
  const latest = line.rows.find((row) => row.code === String(year))?.figure;
  return (
    <div className={styles.facts}>
      {axisOf(table, 'country') && <h2 className={styles.place}>{line.label}</h2>}
      <dl>
        <div>
          <dt>{year}</dt>
          <dd className={styles.big} title={latest && figureWords(latest, unit, voice)}>
            {latest ? <NumberInWords figure={latest} table={table} /> : '–'}
          </dd>
          {latest && <Coverage figure={latest} />}
        </div>
        <div>
          <dt>{say('changeFrom', { year: String(year - 1) })}</dt>
          <dd>{changeOf(line, year, unit, voice) ?? say('notShown', { year: String(year - 1) })}</dd>
        </div>
        <div>
          <dt>{say(unit === '%' ? 'together' : 'total', { years: yearsText(years.first, years.last) })}</dt>
          <TotalOf table={table} code={line.code} />
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
