import { X } from 'lucide-react';
import { Button, Tag, TagGroup, TagList } from 'react-aria-components';
import { useWords } from '../words/use-words.ts';
import styles from './ask.module.css';
import { BOX_WORDS } from './box-words.ts';
import { withoutSpan } from './edit-text.ts';
import { KIND_WORDS } from './kind-words.ts';
import type { Chip } from './reading.ts';

/** What was understood, each thing with a button that takes its words out of the question. */
export function Chips(props: {
  readonly chips: readonly Chip[];
  readonly text: string;
  readonly write: (text: string) => void;
}) {
  const say = useWords(BOX_WORDS);
  const kindOf = useWords(KIND_WORDS);
  const { chips, text, write } = props;
  const remove = (keys: Iterable<unknown>) => {
    const starts = [...keys].map(Number);
    const gone = chips.filter(({ start }) => starts.includes(start));
    write(gone.reduceRight(withoutSpan, text));
  };
  return (
    <TagGroup aria-label={say('understood')} onRemove={remove}>
      <TagList className={styles.chips ?? ''}>
        {chips.map(({ start, kind, label }) => (
          <Tag key={start} id={start} textValue={`${kindOf(kind)}: ${label}`}>
            <span className={styles.kind}>{kindOf(kind)}</span>
            {label}
            <Button slot="remove" aria-label={say('remove', { label })}>
              <X size={14} aria-hidden="true" />
            </Button>
          </Tag>
        ))}
      </TagList>
    </TagGroup>
  );
}
