import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** An axis of parties that have a page each. */
export type PartyAxis = 'country' | 'agency';

/** A country, or an agency or body. */
export type Party = { readonly axis: PartyAxis; readonly code: string };

/** The way to the page of a country or an agency, with what was chosen here. */
export function PartyLink({ axis, code, children }: Party & { readonly children: ReactNode }) {
  return axis === 'country' ? (
    <Link to="/country/$code" params={{ code }} search={(search) => search}>
      {children}
    </Link>
  ) : (
    <Link to="/agency/$code" params={{ code }} search={(search) => search}>
      {children}
    </Link>
  );
}
