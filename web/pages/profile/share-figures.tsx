import { useTable } from '../../figures/use-figures.ts';
import type { Party } from '../../site/party-link.tsx';
import styles from './profile.module.css';
import { INVOLVED } from './profile-metrics.ts';
import { alongQuery } from './profile-questions.ts';
import { SharesFigure } from './shares-figure.tsx';
import type { Chosen } from './use-profile.ts';

/** What the cases of a party are about, and what came of them. */
export function ShareFigures(props: {
  readonly party: Party;
  readonly name: string;
  readonly chosen: Chosen;
}) {
  const { party, name, chosen } = props;
  const { asked, years, period } = chosen;
  const crimes = useTable(alongQuery(asked, INVOLVED, { party, by: 'crime', period }));
  const outcomes = useTable(alongQuery(asked, INVOLVED, { party, by: 'outcome_group', period }));
  const shared = { name, years, period };
  return (
    <div className={styles.figures}>
      <SharesFigure of="crime" answer={crimes} {...shared} />
      <SharesFigure of="outcome" answer={outcomes} {...shared} />
    </div>
  );
}
