import type { Release, ReleaseSource } from '#domain/release';
import { dayText, yearsText } from '../../format.ts';
import type { Say } from '../../words/say.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import styles from './data.module.css';
import { DATA_WORDS } from './data-words.ts';
import { isWarning, WARNING_WORDS } from './warning-words.ts';

const STATUSES = ['PROVISIONAL', 'FINAL', 'CORRECTION'] as const;

/** Each source with the day of its extract, its status, the years that are provisional, and the warnings that were accepted of it. */
export function Sources({ release }: { readonly release: Release }) {
  const say = useWords(DATA_WORDS);
  return (
    <>
      <p>{say('sourcesLead')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{say('source')}</th>
            <th scope="col">{say('extract')}</th>
            <th scope="col">{say('status')}</th>
            <th scope="col">{say('provisional')}</th>
            <th scope="col">{say('warnings')}</th>
          </tr>
        </thead>
        <tbody>
          {release.sources.map((source) => (
            <SourceRow key={source.source} source={source} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function SourceRow({
  source: { source, extractDate, status, provisional, accepted = [] },
}: {
  readonly source: ReleaseSource;
}) {
  const say = useWords(DATA_WORDS);
  const voice = useVoice();
  const known = STATUSES.find((each) => each === status);
  return (
    <tr>
      <th scope="row">{source}</th>
      <td>{dayText(extractDate, voice)}</td>
      <td>{known ? say(known) : status}</td>
      <td>{provisionalText(provisional, say)}</td>
      <td>
        {accepted.length === 0 ? (
          say('noWarnings')
        ) : (
          <ul className={styles.warnings}>
            {accepted.map((code) => (
              <Warning key={code} code={code} />
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

function Warning({ code }: { readonly code: string }) {
  const say = useWords(WARNING_WORDS);
  return (
    <li>
      {isWarning(code) && `${say(code)} `}
      <code>{code}</code>
    </li>
  );
}

/** The provisional years of a source; a dash in a release that did not keep them. */
function provisionalText(years: ReleaseSource['provisional'], say: Say<'noYears'>): string {
  if (!years) return '–';
  return years.length === 0
    ? say('noYears')
    : years.map(({ first, last }) => yearsText(first, last)).join(', ');
}
