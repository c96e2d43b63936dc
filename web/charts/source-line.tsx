import styles from './figure-frame.module.css';
import { TakeAway } from './take-away/take-away.tsx';

/** Where the figures come from, and what can be taken away of them. */
export function SourceLine(props: Parameters<typeof TakeAway>[0]) {
  const { source } = props.texts;
  return (
    <figcaption className={styles.source}>
      {source !== '' && <p>{source}</p>}
      <TakeAway {...props} />
    </figcaption>
  );
}
