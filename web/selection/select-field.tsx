import { useId } from 'react';
import styles from './controls.module.css';

export type Option<Value extends string> = { readonly value: Value; readonly label: string };

/** A labelled list of choices, the browser's own. */
export function SelectField<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  /** Whether the options are names that come after the field: it then has a width of its own. */
  readonly isLong?: boolean;
  readonly onChoose: (value: Value) => void;
}) {
  const id = useId();
  const choose = (value: string) => {
    const option = props.options.find((each) => each.value === value);
    if (option) props.onChoose(option.value);
  };
  return (
    <div className={props.isLong ? `${styles.field} ${styles.long}` : styles.field}>
      <label htmlFor={id}>{props.label}</label>
      <select id={id} value={props.value} onChange={(event) => choose(event.target.value)}>
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
