import { useVoice, useWords } from '../words/use-words.ts';
import styles from './ask.module.css';
import { BOX_WORDS } from './box-words.ts';
import { Chips } from './chips.tsx';
import { withoutSpan, withWords } from './edit-text.ts';
import type { NotUnderstood, Problem, Reading } from './reading.ts';
import { againText, problemText, remarksOn } from './say-reading.ts';

type Editing = { readonly text: string; readonly write: (text: string) => void };

/** How a question was read: its chips, what was not understood and what it may have meant, what is wrong, what was assumed. */
export function Understood(
  props: Editing & {
    readonly reading: Reading | undefined;
    readonly hasFailed: boolean;
    readonly isAsked: boolean;
  },
) {
  const say = useWords(BOX_WORDS);
  const voice = useVoice();
  const { text, write, reading, hasFailed, isAsked } = props;
  if (hasFailed) return <p role="alert">{say('failed')}</p>;
  if (text.trim() === '') return <Invitation write={write} />;
  if (!reading) return <p className={styles.quiet}>{say('waiting')}</p>;
  const { chips, notUnderstood, problems, selection } = reading;
  const again = isAsked ? againText(reading, voice) : undefined;
  const isWhole = notUnderstood.length === 0 && problems.length === 0;
  return (
    <>
      {chips.length > 0 && <Chips chips={chips} text={text} write={write} />}
      {notUnderstood.map((each) => (
        <Missed key={each.start} missed={each} text={text} write={write} />
      ))}
      {problems.map((problem) => (
        <Wrong key={problem.kind} problem={problem} text={text} write={write} />
      ))}
      {again && <p className={styles.again}>{again}</p>}
      {isWhole && selection && <p className={styles.quiet}>{say('draws')}</p>}
      {isWhole && !selection && isAsked && <p className={styles.quiet}>{say('nothing')}</p>}
      <ul className={styles.remarks}>
        {remarksOn(text, reading, voice).map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </>
  );
}

function Invitation({ write }: Pick<Editing, 'write'>) {
  const say = useWords(BOX_WORDS);
  const examples = [say('example1'), say('example2'), say('example3')];
  return (
    <>
      <p className={styles.quiet}>{say('invitation')}</p>
      <Offers words={examples} choose={write} />
    </>
  );
}

/** Words that were not understood, with those that may have been meant. They are taken only by choice. */
function Missed({ missed, text, write }: Editing & { readonly missed: NotUnderstood }) {
  const say = useWords(BOX_WORDS);
  return (
    <div className={styles.missed}>
      <p>
        {say('notUnderstood', { text: missed.text })}
        {missed.suggestions.length > 0 && ` ${say('didYouMean')}`}
      </p>
      <Offers words={missed.suggestions} choose={(words) => write(withWords(text, missed, words))} />
    </div>
  );
}

function Wrong({ problem, text, write }: Editing & { readonly problem: Problem }) {
  const say = useWords(BOX_WORDS);
  const voice = useVoice();
  const remedies = problem.kind === 'not-answerable' ? problem.remedies : [];
  const take = (label: string) => {
    const remedy = remedies.find((each) => each.label === label);
    if (remedy) write(withoutSpan(text, remedy));
  };
  return (
    <div className={styles.wrong}>
      <p>
        {problemText(problem, voice)}
        {remedies.length > 0 && ` ${say('remedies')}`}
      </p>
      <Offers words={remedies.map(({ label }) => label)} choose={take} />
    </div>
  );
}

function Offers({
  words,
  choose,
}: {
  readonly words: readonly string[];
  readonly choose: (words: string) => void;
}) {
  if (words.length === 0) return null;
  return (
    <div className={styles.offers}>
      {words.map((each) => (
        <button key={each} type="button" onClick={() => choose(each)}>
          {each}
        </button>
      ))}
    </div>
  );
}
