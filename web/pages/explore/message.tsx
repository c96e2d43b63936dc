import type { ReactNode } from 'react';
import frame from '../../charts/figure-frame.module.css';
import styles from './explore.module.css';

/** What stands in the place of a figure that cannot be shown: why, and the ways on as buttons. */
export function Message(props: {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={`${frame.frame} ${styles.message}`} aria-label={props.title}>
      <h2 className={frame.title}>{props.title}</h2>
      <p role="alert" className={frame.message}>
        {props.text}
      </p>
      <div className={frame.actions}>{props.children}</div>
    </section>
  );
}
