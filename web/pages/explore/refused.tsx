import type { Mend } from '#domain/answerable';
import { DIMENSION_IDS } from '#domain/dimension';
import type { Selection } from '#domain/selection';
import { writeTimes } from '#domain/time-list';
import { insideSentence } from '../../format.ts';
import { metricOf } from '../../selection/edit-selection.ts';
import { useMetricWords } from '../../selection/use-metric-words.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import { EXPLORE_WORDS } from './explore-words.ts';
import { Message } from './message.tsx';
import { mendText, namesText } from './obstacle-words.ts';

type Choose = (selection: Selection) => void;

/** A selection that no aggregate holds: what does not go together, and the smallest changes that lead on. */
export function Refused(props: {
  readonly selection: Selection;
  readonly mends: readonly Mend[];
  readonly choose: Choose;
}) {
  const { selection, mends, choose } = props;
  const say = useWords(EXPLORE_WORDS);
  const voice = useVoice();
  const { labelOf } = useMetricWords();
  const used = DIMENSION_IDS.filter((id) => selection.by.includes(id) || selection.filters[id]);
  const text = say('refusedText', {
    measure: insideSentence(labelOf(metricOf(selection))),
    count: used.length,
    names: namesText(used, voice),
  });
  return (
    <Message title={say('refused')} text={text}>
      {mends.map((mend) => (
        <button key={mendText(mend, voice)} type="button" onClick={() => choose(mend.selection)}>
          {mendText(mend, voice)}
        </button>
      ))}
    </Message>
  );
}

/** Years that are no axis and no period with a figure of its own. `fitting` has one of them. */
export function UndeclaredYears(props: {
  readonly selection: Selection;
  readonly fitting: Selection;
  readonly choose: Choose;
}) {
  const { selection, fitting, choose } = props;
  const say = useWords(EXPLORE_WORDS);
  const years = writeTimes('year', selection.filters.year ?? []);
  return (
    <Message title={say('refused')} text={say('undeclared', { years })}>
      <button type="button" onClick={() => choose({ ...selection, by: [...selection.by, 'year'] })}>
        {say('yearsApart')}
      </button>
      <button type="button" onClick={() => choose(fitting)}>
        {say('onlyLast', { year: fitting.filters.year?.[0] })}
      </button>
    </Message>
  );
}
