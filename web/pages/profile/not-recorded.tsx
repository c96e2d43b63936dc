import styles from '../../charts/figure-frame.module.css';

/** In the place of a figure that nobody delivered: what is missing, in words. */
export function NotRecorded({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section className={styles.frame} aria-label={title}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.message}>{text}</p>
    </section>
  );
}
