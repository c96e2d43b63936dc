import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  ComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import { baseOf, findMetric, type Metric } from '#domain/metric';
import { plainText } from '../../plain-text.ts';
import controls from '../../selection/controls.module.css';
import { useMetricWords } from '../../selection/use-metric-words.ts';
import { useWords } from '../../words/use-words.ts';
import styles from './explore.module.css';
import { EXPLORE_WORDS } from './explore-words.ts';
import { GROUPS, sameVariantOf } from './metric-family.ts';

/** The measures of the catalogue by group, found by a part of their name. The one chosen stands in the field. */
export function MetricPicker(props: {
  readonly metric: Metric;
  readonly onChoose: (metric: Metric) => void;
}) {
  const say = useWords(EXPLORE_WORDS);
  const { labelOf } = useMetricWords();
  const base = baseOf(props.metric);
  const choose = (id: string) => {
    const chosen = findMetric(id);
    if (chosen && chosen.id !== base.id) props.onChoose(sameVariantOf(chosen, props.metric));
  };
  return (
    <Searched key={labelOf(base)} label={labelOf(base)} id={base.id} onChoose={choose}>
      {GROUPS.map(([group, metrics]) => (
        <ListBoxSection key={group} id={group}>
          <Header className={styles.group ?? ''}>{say(group)}</Header>
          {metrics.map((metric) => (
            <ListBoxItem key={metric.id} id={metric.id} textValue={labelOf(metric)}>
              {labelOf(metric)}
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </Searched>
  );
}

/** The field: what is written filters the list, and when nothing comes of it the name of the measure returns. */
function Searched(props: {
  readonly label: string;
  readonly id: string;
  readonly onChoose: (id: string) => void;
  readonly children: React.ReactNode;
}) {
  const say = useWords(EXPLORE_WORDS);
  const [written, write] = useState(props.label);
  const isUnchanged = written === props.label;
  return (
    <ComboBox
      value={props.id}
      onChange={(key) => key !== null && props.onChoose(String(key))}
      inputValue={written}
      onInputChange={write}
      // The name of the chosen measure in the field is no search: the whole list is then offered.
      defaultFilter={(text, search) => isUnchanged || matches(text, search)}
      menuTrigger="focus"
      allowsEmptyCollection
      className={styles.field ?? ''}
    >
      <Label className={controls.label ?? ''}>{say('measure')}</Label>
      <div className={controls.entry}>
        <Input placeholder={say('searchMeasures')} onFocus={(event) => event.currentTarget.select()} />
        <Button aria-label={say('showMeasures')}>
          <ChevronDown size={18} aria-hidden="true" />
        </Button>
      </div>
      <Popover className={controls.popover ?? ''}>
        <ListBox renderEmptyState={() => <p>{say('noMeasure')}</p>}>{props.children}</ListBox>
      </Popover>
    </ComboBox>
  );
}

/** Whether every word that was written is in a name, accents and capitals aside. */
function matches(name: string, written: string): boolean {
  const plain = plainText(name);
  return plainText(written)
    .split(/\s+/)
    .every((word) => plain.includes(word));
}
