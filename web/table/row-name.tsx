import type { Dimension } from '#domain/dimension';
import { type PartyAxis, PartyLink } from '../site/party-link.tsx';

/** The parties that have a page, by the axes on which they stand. */
const PAGE_OF: Readonly<Partial<Record<Dimension, PartyAxis>>> = {
  country: 'country',
  partner: 'country',
  agency: 'agency',
};

/** The name of a row; of a country or an agency, the way to its page. */
export function RowName(props: {
  readonly dimension: Dimension;
  readonly code: string;
  readonly label: string;
}) {
  const { dimension, code, label } = props;
  const axis = PAGE_OF[dimension];
  if (!axis) return label;
  return (
    <PartyLink axis={axis} code={code}>
      {label}
    </PartyLink>
  );
}
