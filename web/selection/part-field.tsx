import { PARTS, type Part } from '#domain/codes/counting-axes';
import { useWords } from '../words/use-words.ts';
import { SelectField } from './select-field.tsx';
import { SELECTION_WORDS } from './selection-words.ts';

/** What a party must have done to count; `null` is any role. */
export function PartField(props: {
  readonly part: Part | null;
  readonly onChoose: (part: Part | null) => void;
}) {
  const say = useWords(SELECTION_WORDS);
  return (
    <SelectField
      label={say('part')}
      value={props.part ?? 'INVOLVED'}
      options={PARTS.map((value) => ({ value, label: say(value) }))}
      onChoose={(part) => props.onChoose(part === 'INVOLVED' ? null : part)}
    />
  );
}
