import type { Selection } from '#domain/selection';
import { Problem } from '../../figures/api.ts';
import { useVoice, useWords } from '../../words/use-words.ts';
import { EXPLORE_WORDS } from './explore-words.ts';
import { isDimension } from './is-dimension.ts';
import { Message } from './message.tsx';
import { namesText } from './obstacle-words.ts';
import { withoutDimension } from './without-dimension.ts';

const TOO_LARGE = 413;
const REFUSED = [400, 413, 422];

/** A question that the API did not answer: its sentence, and the question without what the sentence is about. */
export function Failed(props: {
  readonly selection: Selection;
  readonly error: Error;
  readonly retry: () => void;
  readonly choose: (selection: Selection) => void;
}) {
  const { selection, error, retry, choose } = props;
  const say = useWords(EXPLORE_WORDS);
  const voice = useVoice();
  const problem = error instanceof Problem ? error : undefined;
  const wrong = (problem?.parameters ?? []).filter(isDimension);
  const isFinal = problem !== undefined && REFUSED.includes(problem.status);
  return (
    <Message title={say(problem?.status === TOO_LARGE ? 'tooLarge' : 'failed')} text={error.message}>
      {wrong.map((id) => (
        <button key={id} type="button" onClick={() => choose(withoutDimension(selection, id))}>
          {say('drop', { names: namesText([id], voice) })}
        </button>
      ))}
      {!isFinal && (
        <button type="button" onClick={retry}>
          {say('again')}
        </button>
      )}
    </Message>
  );
}
