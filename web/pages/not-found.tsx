import { PageLink } from '../page-link.tsx';

export function NotFoundPage() {
  return (
    <>
      <h1>There is no such page</h1>
      <p>
        <PageLink path="/" label="Go to the overview" />
      </p>
    </>
  );
}
