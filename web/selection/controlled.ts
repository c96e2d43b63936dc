import type { Release } from '#domain/release';
import type { PageSelection } from './page-selection.ts';

/** What a control needs: the state, the release it is about, and how to go to another state. */
export type Controlled = {
  readonly page: PageSelection;
  readonly release: Release;
  readonly choose: (page: PageSelection, control?: string) => void;
};
