import styles from './controls.module.css';
import type { Unused } from './read-selection.ts';

/** Says quietly which parts of the address could not be used, and why. */
export function UnusedNotice({ unused }: { readonly unused: readonly Unused[] }) {
  if (unused.length === 0) return null;
  return (
    <div role="status" className={styles.notice}>
      {unused.map(({ parameter, value, why }) => (
        <p key={parameter + value}>
          <strong>
            {parameter}={value}
          </strong>{' '}
          in the address {why}.
        </p>
      ))}
      <p>What is shown follows the rest of the address.</p>
    </div>
  );
}
