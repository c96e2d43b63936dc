import { useWords } from '../../words/use-words.ts';
import { PARTNER_WORDS } from './partner-words.ts';

/** Shows all partners, or again the `first` of them alone; nothing where there are no more. */
export function MorePartners(props: {
  readonly first: number;
  readonly count: number;
  readonly isWhole: boolean;
  readonly onChange: (isWhole: boolean) => void;
}) {
  const { first, count, isWhole, onChange } = props;
  const say = useWords(PARTNER_WORDS);
  if (count <= first) return null;
  return (
    <button type="button" aria-expanded={isWhole} onClick={() => onChange(!isWhole)}>
      {isWhole ? say('showFirst', { count: first }) : say('showAll', { count })}
    </button>
  );
}
