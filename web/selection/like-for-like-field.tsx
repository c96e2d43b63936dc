import { useWords } from '../words/use-words.ts';
import styles from './controls.module.css';
import { SELECTION_WORDS } from './selection-words.ts';

/** Whether the trend of the agencies that reported in every year stands beside that of all, so that it is not one of who reports. */
export function LikeForLikeField(props: {
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}) {
  const say = useWords(SELECTION_WORDS);
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        checked={props.isChosen}
        onChange={(event) => props.onChoose(event.target.checked)}
      />
      {say('likeForLike')}
    </label>
  );
}
