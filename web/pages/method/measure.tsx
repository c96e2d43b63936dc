import { CLOCK } from '#domain/codes/counting-axes';
import type { DescribedMetric } from '#domain/describe-metric';
import { DIMENSION_IDS, DIMENSIONS, type Dimension } from '#domain/dimension';
import { CLOCK as SPANISH_CLOCK } from '#domain/labels/es/case';
import { DIMENSION as SPANISH } from '#domain/labels/es/figure';
import { CLOCK as FRENCH_CLOCK } from '#domain/labels/fr/case';
import { DIMENSION as FRENCH } from '#domain/labels/fr/figure';
import { insideSentence, listText } from '../../format.ts';
import { defineWords } from '../../words/define-words.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import styles from './method.module.css';
import { METHOD_WORDS } from './method-words.ts';

const DIMENSION_WORDS = defineWords({ en: DIMENSIONS, fr: FRENCH, es: SPANISH });
const CLOCK_WORDS = defineWords({ en: CLOCK, fr: FRENCH_CLOCK, es: SPANISH_CLOCK });

/** One measure: what it is, its unit, its clock, over what its rows add up, what it is made from. */
export function Measure({ metric }: { readonly metric: DescribedMetric }) {
  const say = useWords(METHOD_WORDS);
  const sayClock = useWords(CLOCK_WORDS);
  const namesOf = useDimensionNames();
  const adding = DIMENSION_IDS.filter((id) => metric.additivity[id] === true);
  const others = DIMENSION_IDS.filter((id) => metric.additivity[id] !== true);
  const rows = [
    ['unit', metric.unit],
    ['yearsGoBy', insideSentence(sayClock(metric.clock))],
    ['addsUp', namesOf(adding)],
    ['doesNotAddUp', namesOf(others)],
    ['needs', metric.needs.join(', ')],
    ['source', metric.source],
  ] as const;
  return (
    <section className={styles.measure} id={`measure-${metric.id}`}>
      <h3>{metric.label}</h3>
      <p>{metric.definition}</p>
      <dl>
        {rows.map(([name, text]) =>
          text === '' ? null : (
            <div key={name}>
              <dt>{say(name)}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
        <div>
          <dt>{say('inApi')}</dt>
          <dd>
            <code>metric={metric.id}</code>
          </dd>
        </div>
      </dl>
    </section>
  );
}

function useDimensionNames() {
  const say = useWords(DIMENSION_WORDS);
  const voice = useVoice();
  return (ids: readonly Dimension[]) =>
    listText(
      ids.map((id) => insideSentence(say(id))),
      voice,
    );
}
