import { ChevronDown } from 'lucide-react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import controls from '../../selection/controls.module.css';
import styles from './explore.module.css';

/** One choice. `why` says why it cannot be made now; it then stands in the list all the same. */
export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly why?: string | undefined;
};

/** One of a list of choices, those that cannot be made with the reason under their name. */
export function ChoiceField(props: {
  readonly label: string;
  readonly value: string | null;
  /** What stands in the field while nothing is chosen. */
  readonly invitation?: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}) {
  const { label, value, invitation, choices, onChoose } = props;
  return (
    <Select
      value={value}
      onChange={(key) => key !== null && onChoose(String(key))}
      placeholder={invitation ?? ''}
      disabledKeys={choices.filter(({ why }) => why !== undefined).map((choice) => choice.value)}
      className={styles.field ?? ''}
    >
      <Label className={controls.label ?? ''}>{label}</Label>
      <Button className={styles.trigger ?? ''}>
        <SelectValue className={styles.chosen ?? ''} />
        <ChevronDown size={18} aria-hidden="true" />
      </Button>
      <Popover className={controls.popover ?? ''}>
        <ListBox items={choices.map((choice) => ({ ...choice, id: choice.value }))}>
          {(choice) => (
            <ListBoxItem textValue={choice.label}>
              {choice.label} {choice.why && <span className={styles.why}>{choice.why}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
