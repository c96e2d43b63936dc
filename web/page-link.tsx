import { followInside, usePlace } from './location.ts';

/** A link to a page that takes the choices along, so that they are still there on the way back. */
export function PageLink(props: { readonly path: string; readonly label: string }) {
  const { path, search } = usePlace();
  return (
    <a
      href={search === '' ? props.path : `${props.path}?${search}`}
      aria-current={path === props.path ? 'page' : undefined}
      onClick={followInside}
    >
      {props.label}
    </a>
  );
}
