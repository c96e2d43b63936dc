import { FIGURE_STATUS, type FigureStatus } from '#domain/codes/figure-status';
import { COUNTING_RULES } from '#domain/counting';
import { usePageTitle } from '../address/use-page-title.ts';
import { useAddressSearch } from '../address/use-search.ts';
import { useRelease } from '../figures/use-figures.ts';
import { dayText } from '../format.ts';
import { readRelease } from '../selection/read-selection.ts';
import { statusWords } from '../words/status-words.ts';
import { useVoice, useWords } from '../words/use-words.ts';
import { Measures } from './method/measures.tsx';
import styles from './method/method.module.css';
import { METHOD_WORDS, RULE_WORDS } from './method/method-words.ts';

const SECTIONS = ['rules', 'measures', 'symbols', 'protection'] as const;

// `Object.keys` of an `as const` object is exactly its key union; TypeScript widens it to string.
const RULES = Object.keys(COUNTING_RULES) as readonly (keyof typeof COUNTING_RULES)[];
const STATUSES = Object.keys(FIGURE_STATUS) as readonly FigureStatus[];

/** How the figures are made: the rules, the measures, the symbols, the protection of small numbers. */
export function MethodPage() {
  const say = useWords(METHOD_WORDS);
  usePageTitle(say('title'));
  return (
    <article className={styles.page}>
      <h1>{say('title')}</h1>
      <p className={styles.lead}>{say('lead')}</p>
      <nav aria-label={say('contents')} className={styles.contents}>
        <ul>
          {SECTIONS.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{say(section)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <h2 id="rules">{say('rules')}</h2>
      <Rules />
      <h2 id="measures">{say('measures')}</h2>
      <Measures />
      <h2 id="symbols">{say('symbols')}</h2>
      <p>{say('symbolsLead')}</p>
      <Symbols />
      <h2 id="protection">{say('protection')}</h2>
      <ReleaseWords />
    </article>
  );
}

function Rules() {
  const say = useWords(RULE_WORDS);
  return (
    <dl className={styles.rules}>
      {RULES.map((rule) => (
        <div key={rule}>
          <dt>{rule}</dt>
          <dd>{say(rule)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Symbols() {
  const voice = useVoice();
  return (
    <dl className={styles.symbols}>
      {STATUSES.map((status) => (
        <div key={status}>
          <dt>{status}</dt>
          <dd>{statusWords(status, voice)}</dd>
        </div>
      ))}
    </dl>
  );
}

function ReleaseWords() {
  const say = useWords(METHOD_WORDS);
  const voice = useVoice();
  const release = useRelease(readRelease(useAddressSearch())).data;
  if (!release) return null;
  const { number, publishedAt, extractDate, method } = release;
  return (
    <p>
      {say('release', {
        number,
        published: dayText(publishedAt, voice),
        extracted: dayText(extractDate, voice),
      })}{' '}
      {method.label}
    </p>
  );
}
