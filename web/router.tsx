import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
  retainSearchParams,
} from '@tanstack/react-router';
import { knownSearch, parseSearch, writeSearch } from './address/search.ts';
import { COMPARE_PARAMETERS } from './pages/compare/comparison.ts';
import { CORRIDOR_PARAMETERS } from './pages/corridors/corridor-choice.ts';
import { EXPLORE_PARAMETERS } from './pages/explore/exploration.ts';
import { OverviewPage } from './pages/overview.tsx';
import { PAIR_PARAMETERS } from './pages/pair/pair-choice.ts';
import { PROFILE_PARAMETERS } from './pages/profile/profile-parameters.ts';
import { TIMELINESS_PARAMETERS } from './pages/timeliness/timeliness-choice.ts';
import { PAGE_PARAMETERS } from './selection/page-selection.ts';
import { FailedPage } from './site/failed-page.tsx';
import { NotFoundPage } from './site/not-found.tsx';
import { SiteFrame } from './site/site-frame.tsx';

/** What every page knows of an address: the language, and the release that all of its figures are of. */
const root = createRootRoute({
  validateSearch: knownSearch(['release', 'lang']),
  search: { middlewares: [retainSearchParams(['release', 'lang'])] },
  component: SiteFrame,
  notFoundComponent: NotFoundPage,
});

const overview = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: knownSearch(PAGE_PARAMETERS),
  component: OverviewPage,
});

const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  validateSearch: knownSearch(COMPARE_PARAMETERS),
  component: lazyRouteComponent(() => import('./pages/compare.tsx'), 'ComparePage'),
});

const data = createRoute({
  getParentRoute: () => root,
  path: '/data',
  validateSearch: knownSearch(['rows', 'find', 'release', 'lang']),
  component: lazyRouteComponent(() => import('./pages/data.tsx'), 'DataPage'),
});

const explore = createRoute({
  getParentRoute: () => root,
  path: '/explore',
  validateSearch: knownSearch(EXPLORE_PARAMETERS),
  component: lazyRouteComponent(() => import('./pages/explore.tsx'), 'ExplorePage'),
});

const countries = createRoute({
  getParentRoute: () => root,
  path: '/country',
  validateSearch: knownSearch(PROFILE_PARAMETERS),
  component: lazyRouteComponent(() => import('./pages/countries.tsx'), 'CountriesPage'),
});

const country = createRoute({
  getParentRoute: () => root,
  path: '/country/$code',
  validateSearch: knownSearch(PROFILE_PARAMETERS),
  component: lazyRouteComponent(() => import('./pages/country.tsx'), 'CountryPage'),
});

const agencies = createRoute({
  getParentRoute: () => root,
  path: '/agency',
  validateSearch: knownSearch([...PROFILE_PARAMETERS, 'find']),
  component: lazyRouteComponent(() => import('./pages/agencies.tsx'), 'AgenciesPage'),
});

const agency = createRoute({
  getParentRoute: () => root,
  path: '/agency/$code',
  validateSearch: knownSearch(PROFILE_PARAMETERS),
  component: lazyRouteComponent(() => import('./pages/agency.tsx'), 'AgencyPage'),
});

const corridors = createRoute({
  getParentRoute: () => root,
  path: '/corridors',
  validateSearch: knownSearch(CORRIDOR_PARAMETERS),
  component: lazyRouteComponent(() => import('./pages/corridors.tsx'), 'CorridorsPage'),
});

const pair = createRoute({
  getParentRoute: () => root,
  path: '/corridors/$country/$partner',
  validateSearch: knownSearch(PAIR_PARAMETERS),
  component: lazyRouteComponent(() => import('./pages/pair.tsx'), 'PairPage'),
});

const timeliness = createRoute({
  getParentRoute: () => root,
  path: '/timeliness',
  validateSearch: knownSearch(TIMELINESS_PARAMETERS),
  component: lazyRouteComponent(() => import('./pages/timeliness.tsx'), 'TimelinessPage'),
});

const method = createRoute({
  getParentRoute: () => root,
  path: '/method',
  component: lazyRouteComponent(() => import('./pages/method.tsx'), 'MethodPage'),
});

const pages = root.addChildren([
  overview,
  explore,
  countries,
  country,
  agencies,
  agency,
  corridors,
  pair,
  timeliness,
  compare,
  data,
  method,
]);

/** The pages by their addresses. The first page comes with the first script, each other one in a file of its own. */
export function newRouter(history?: RouterHistory) {
  return createRouter({
    routeTree: pages,
    parseSearch,
    stringifySearch: writeSearch,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultErrorComponent: FailedPage,
    ...(history && { history }),
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>;
  }
  interface HistoryState {
    /** The control that made a move, so that its next one takes the place of its last. */
    readonly control?: string | undefined;
  }
}
