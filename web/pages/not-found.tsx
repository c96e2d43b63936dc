import { followInside } from '../location.ts';

export function NotFoundPage() {
  return (
    <>
      <h1>There is no such page</h1>
      <p>
        <a href="/" onClick={followInside}>
          Go to the overview
        </a>
      </p>
    </>
  );
}
