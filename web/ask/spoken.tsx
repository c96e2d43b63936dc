import { useEffect, useState } from 'react';
import { useVoice } from '../words/use-words.ts';
import type { Reading } from './reading.ts';
import { spokenObstacle, spokenReading } from './say-reading.ts';

/** So long after the last letter it is said how a question was read, so that not every letter is spoken over. */
const PAUSE_MS = 700;

/** For those who listen: how the question was read, after a pause; and at once why Enter did not draw it. */
export function Spoken(props: { readonly reading: Reading | undefined; readonly isAsked: boolean }) {
  const voice = useVoice();
  const { reading, isAsked } = props;
  const sentence = reading && !isAsked ? spokenReading(reading, voice) : '';
  const [said, say] = useState('');
  useEffect(() => {
    const pause = setTimeout(() => say(sentence), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [sentence]);
  return (
    <>
      <p role="status" className="speech-only">
        {said}
      </p>
      <p role="alert" className="speech-only">
        {reading && isAsked ? spokenObstacle(reading, voice) : ''}
      </p>
    </>
  );
}
