import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Metric } from '#domain/metric';
import controls from '../../selection/controls.module.css';
import { useWords } from '../../words/use-words.ts';
import styles from './explore.module.css';
import { EXPLORE_WORDS } from './explore-words.ts';
import { familyOf, variantOf } from './metric-family.ts';

/** Whether a measure is given as a number, as its change, for the people of the State, or as what a release changed. */
export function VariantChoice(props: {
  readonly metric: Metric;
  readonly onChoose: (metric: Metric) => void;
}) {
  const say = useWords(EXPLORE_WORDS);
  const family = familyOf(props.metric);
  if (family.length < 2) return null;
  const choose = (id: string) => {
    const chosen = family.find((each) => each.id === id);
    if (chosen) props.onChoose(chosen);
  };
  return (
    <RadioGroup value={props.metric.id} onChange={choose} className={styles.variants ?? ''}>
      <Label className={controls.label ?? ''}>{say('as')}</Label>
      <div className={styles.segments}>
        {family.map((metric) => (
          <Radio key={metric.id} value={metric.id} className={styles.segment ?? ''}>
            {say(variantOf(metric))}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
