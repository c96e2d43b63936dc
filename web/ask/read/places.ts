import type { Link, MeaningOf, Role } from '../meaning.ts';
import { isStop, meaningOf, type Piece } from './pieces.ts';

type Place = MeaningOf<'code'>;

/** A country of the text: which piece it is, and the word that puts it to another one. */
type Country = { readonly at: number; readonly link: Link | undefined; readonly linkAt: number };

/** Words that give a country its part in a pair wherever they stand, and those that do so only beside their other half. */
const ROLE: Readonly<Partial<Record<Link, Role>>> = { with: 'with', from: 'from', since: 'from', to: 'to' };
const HALF: Readonly<Partial<Record<Link, Role>>> = { of: 'from', at: 'to' };

/**
 * Says of each country with which part it stands in a pair: `france with germany`, `from a to b`, `between a and b`, `a → b`. A country
 * with nobody is no partner, unless an agency is named with which it can be one.
 */
export function withPlaces(pieces: readonly Piece[]): readonly Piece[] {
  const countries = countriesOf(pieces);
  const roles = rolesOf(countries, pieces);
  const lone = roles.every((role) => role === 'with') && !pieces.some(isAgency);
  return countries.reduceRight((read, { at, linkAt }, index) => {
    const role = lone ? undefined : roles[index];
    return role ? joined(read, linkAt, at, role) : read;
  }, pieces);
}

function isAgency({ meanings }: Piece): boolean {
  return meanings.some((each) => each.kind === 'code' && each.dimension === 'agency');
}

/** Whether `between` stands before more or fewer than two countries, so that no pair can be read. */
export function isBetweenWrong(pieces: readonly Piece[]): boolean {
  const countries = countriesOf(pieces);
  const first = countries.findIndex(({ link }) => link === 'between');
  return first >= 0 && runFrom(countries, first, pieces).length !== 2;
}

function countriesOf(pieces: readonly Piece[]): readonly Country[] {
  return pieces.flatMap((piece, at) => {
    if (!placeOf(piece)) return [];
    const linkAt = linkBefore(pieces, at);
    const link = linkAt === undefined ? undefined : linkOf(pieces[linkAt]);
    return [{ at, link, linkAt: linkAt ?? at }];
  });
}

function placeOf(piece: Piece | undefined): Place | undefined {
  return piece?.meanings.find(
    (each): each is Place => each.kind === 'code' && each.dimension === 'country' && each.role === undefined,
  );
}

/** The link before a country, over articles. */
function linkBefore(pieces: readonly Piece[], at: number): number | undefined {
  for (let before = at - 1; before >= 0; before--) {
    const piece = pieces[before];
    if (linkOf(piece)) return before;
    if (!piece || !isStop(piece)) return undefined;
  }
  return undefined;
}

function linkOf(piece: Piece | undefined): Link | undefined {
  return meaningOf(piece, 'link')?.link;
}

function rolesOf(countries: readonly Country[], pieces: readonly Piece[]): readonly (Role | undefined)[] {
  const roles: (Role | undefined)[] = [];
  for (const [index, country] of countries.entries())
    roles.push(roleOf(countries, index, roles, pieces) ?? carried(country, roles));
  return roles;
}

/** A country after `and` or a comma stands as the one before it. */
function carried({ link }: Country, roles: readonly (Role | undefined)[]): Role | undefined {
  return link === 'and' ? roles.at(-1) : undefined;
}

function roleOf(
  countries: readonly Country[],
  index: number,
  before: readonly (Role | undefined)[],
  pieces: readonly Piece[],
): Role | undefined {
  const { link, at } = countries[index] ?? { link: undefined, at: 0 };
  const previous = countries[index - 1];
  if (link === undefined) return undefined;
  if (link === 'dash') return previous && isNext(pieces, previous.at, at) ? 'with' : undefined;
  if (link === 'and' && previous?.link === 'between' && runFrom(countries, index - 1, pieces).length === 2)
    return 'with';
  if (link === 'of') {
    return linkIs(countries[index + 1], ['to', 'at']) || isAfter('requests-received', pieces, at)
      ? HALF.of
      : undefined;
  }
  if (link === 'at')
    return before.at(-1) === 'from' || isAfter('requests-sent', pieces, at) ? HALF.at : undefined;
  return ROLE[link];
}

function linkIs(country: Country | undefined, links: readonly Link[]): boolean {
  return country?.link !== undefined && links.includes(country.link);
}

/** `demandes envoyées à`, `solicitudes recibidas de`: the word before the link says where they went or came from. */
function isAfter(metric: string, pieces: readonly Piece[], at: number): boolean {
  const link = linkBefore(pieces, at);
  return link !== undefined && meaningOf(pieces[link - 1], 'metric')?.id === metric;
}

/** Whether nothing but one link stands between two pieces. */
function isNext(pieces: readonly Piece[], one: number, other: number): boolean {
  return other - one === 2 && linkOf(pieces[one + 1]) !== undefined;
}

/** The countries in a row from one on, with nothing but links and articles between them. */
function runFrom(countries: readonly Country[], first: number, pieces: readonly Piece[]): readonly Country[] {
  const rest = countries.slice(first);
  const stop = rest.findIndex(({ at, link }, index) => {
    const previous = rest[index - 1];
    return previous !== undefined && (link !== 'and' || !isJoined(pieces, previous.at, at));
  });
  return stop < 0 ? rest : rest.slice(0, stop);
}

function isJoined(pieces: readonly Piece[], one: number, other: number): boolean {
  return pieces.slice(one + 1, other).every((piece) => isStop(piece) || linkOf(piece) !== undefined);
}

/** The pieces with those from the link to the country made one, whose country has the role. */
function joined(pieces: readonly Piece[], from: number, at: number, role: Role): readonly Piece[] {
  const piece = pieces[at];
  const place = placeOf(piece);
  if (!piece || !place) return pieces;
  const start = pieces[from]?.start ?? piece.start;
  const whole: Piece = { ...piece, start, meanings: [{ ...place, role }] };
  return [...pieces.slice(0, from), whole, ...pieces.slice(at + 1)];
}
