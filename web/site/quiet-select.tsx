import styles from './site.module.css';

/** A small list of choices of the whole site, the browser's own, whose label is for speech. */
export function QuietSelect<Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}) {
  const choose = (value: string) => {
    const option = props.options.find((each) => each.value === value);
    if (option) props.onChoose(option.value);
  };
  return (
    <select
      aria-label={props.label}
      className={styles.quiet}
      value={props.value}
      onChange={(event) => choose(event.target.value)}
    >
      {props.options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}
