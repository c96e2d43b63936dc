import { useNavigate } from '@tanstack/react-router';
import { addressOfQuestion } from './question-address.ts';
import type { Reading } from './reading.ts';

/** Goes to the page that explores a question, where reading goes on; says whether there was anything to draw. */
export function useDraw(): (reading: Reading) => boolean {
  const navigate = useNavigate();
  return (reading) => {
    const search = addressOfQuestion(reading);
    if (!search) return false;
    void navigate({ to: '/explore', search }).then(() =>
      document.getElementById('main')?.focus({ preventScroll: true }),
    );
    return true;
  };
}
