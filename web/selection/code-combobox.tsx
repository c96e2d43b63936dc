import { ChevronDown, X } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Tag,
  TagGroup,
  TagList,
  Text,
} from 'react-aria-components';
import type { Category } from '#domain/data-table';
import { useWords } from '../words/use-words.ts';
import type { CodePickerProps } from './code-picker.tsx';
import styles from './controls.module.css';
import { SELECTION_WORDS } from './selection-words.ts';

/**
 * A field in which a name is written or chosen from the list; each one chosen is a chip that takes itself away. After a choice it
 * begins anew, empty and closed, so that what was chosen is seen at once and the next name can be written.
 */
export function CodeCombobox({ label, invitation, codes, chosen, most, onChoose }: CodePickerProps) {
  const say = useWords(SELECTION_WORDS);
  const [choices, setChoices] = useState(0);
  const isFull = chosen.length >= most;
  const rest = isFull ? [] : codes.filter(({ code }) => !chosen.includes(code));
  return (
    <div className={styles.picker}>
      <ComboBox
        key={choices}
        autoFocus={choices > 0}
        defaultItems={rest}
        onSelectionChange={(key) => {
          if (key === null) return;
          onChoose([...chosen, String(key)].sort());
          setChoices(choices + 1);
        }}
        allowsEmptyCollection
      >
        <Label className={styles.label ?? ''}>{label}</Label>
        <div className={styles.entry}>
          <Input placeholder={invitation} />
          <Button aria-label={say('showAll')}>
            <ChevronDown size={18} aria-hidden="true" />
          </Button>
        </div>
        {isFull && (
          <Text slot="description" className={styles.hint ?? ''}>
            {say('most', { most })}
          </Text>
        )}
        <Popover className={styles.popover ?? ''}>
          <ListBox<Category> renderEmptyState={() => <p>{say(isFull ? 'most' : 'noMatch', { most })}</p>}>
            {(category) => (
              <ListBoxItem id={category.code} textValue={category.label}>
                {category.label}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <Chips label={label} codes={codes} chosen={chosen} onChoose={onChoose} />
    </div>
  );
}

function Chips({
  label,
  codes,
  chosen,
  onChoose,
}: Pick<CodePickerProps, 'label' | 'codes' | 'chosen' | 'onChoose'>) {
  const say = useWords(SELECTION_WORDS);
  if (chosen.length === 0) return null;
  const nameOf = (code: string) => codes.find((each) => each.code === code)?.label ?? code;
  return (
    <TagGroup
      aria-label={say('chosen', { name: label })}
      onRemove={(keys) => onChoose(chosen.filter((code) => !keys.has(code)))}
    >
      <TagList className={styles.chips ?? ''}>
        {chosen.map((code) => (
          <Tag key={code} id={code} textValue={nameOf(code)}>
            <span className={styles.chipName} title={nameOf(code)}>
              {nameOf(code)}
            </span>
            <Button slot="remove" aria-label={say('remove', { name: nameOf(code) })}>
              <X size={14} aria-hidden="true" />
            </Button>
          </Tag>
        ))}
      </TagList>
    </TagGroup>
  );
}
