import type { Row } from '../../cells.ts';
import { figureText, figureWords } from '../../format.ts';
import { PartyLink } from '../../site/party-link.tsx';
import { useVoice, useWords } from '../../words/use-words.ts';
import styles from './agency.module.css';
import type { Branch } from './agency-tree.ts';
import { AGENCY_WORDS } from './agency-words.ts';

type Shown = {
  readonly branches: readonly Branch[];
  /** The figure of each agency itself. */
  readonly rows: readonly Row[];
  /** The figure of each agency together with all its units; none where a release does not count that. */
  readonly families: readonly Row[];
  readonly unit: string;
  readonly code: string;
};

/** Agencies with their units below them, each with its figure; under the units what they and their agency are together. */
export function AgencyBranches(props: Shown) {
  const say = useWords(AGENCY_WORDS);
  const { branches, rows, families, unit, code } = props;
  return (
    <ul className={styles.tree}>
      {branches.map(({ agency, units }) => (
        <li key={agency.code}>
          <div className={styles.branch} aria-current={agency.code === code ? 'true' : undefined}>
            <PartyLink axis="agency" code={agency.code}>
              {agency.label}
            </PartyLink>
            <Value rows={rows} code={agency.code} unit={unit} />
          </div>
          {units.length > 0 && <AgencyBranches {...props} branches={units} />}
          {families.some((row) => row.code === agency.code) && (
            <div className={styles.together}>
              {say('together')}
              <Value rows={families} code={agency.code} unit={unit} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function Value({ rows, code, unit }: { readonly code: string } & Pick<Shown, 'rows' | 'unit'>) {
  const voice = useVoice();
  const figure = rows.find((row) => row.code === code)?.figure;
  if (!figure) return null;
  return <abbr title={figureWords(figure, unit, voice)}>{figureText(figure, unit, voice)}</abbr>;
}
