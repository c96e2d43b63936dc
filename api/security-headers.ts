import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

const NONE = ["'none'"];
const SELF = ["'self'"];

/** What the dashboard may load: its own files. ECharts places tooltips with style attributes. */
const PAGE_POLICY = {
  defaultSrc: NONE,
  scriptSrc: SELF,
  styleSrc: SELF,
  styleSrcAttr: ["'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: SELF,
  connectSrc: SELF,
  workerSrc: ["'self'", 'blob:'],
  manifestSrc: SELF,
  formAction: SELF,
  baseUri: NONE,
  objectSrc: NONE,
  frameAncestors: NONE,
};

/** An embed sets the policy of its own page, which names the digest of its style (`embed/embed-policy.ts`). */
const EMBED_POLICY = { defaultSrc: NONE };

const API_POLICY = { defaultSrc: NONE, frameAncestors: NONE, sandbox: [] };

const pageHeaders = headersWith(PAGE_POLICY, 'same-origin');
const apiHeaders = headersWith(API_POLICY, 'cross-origin');
const embedHeaders = headersWith(EMBED_POLICY, 'cross-origin', { canBeFramed: true });

/** Headers that protect the reader: of pages, and tighter ones of answers for machines. */
export function securityHeaders(request: Request, response: Response, next: NextFunction): void {
  for (const [name, value] of headersOf(request)) response.setHeader(name, value);
  next();
}

function headersOf(request: Request) {
  if (isEmbed(request)) return embedHeaders;
  return isApi(request) ? apiHeaders : pageHeaders;
}

/** Whether a request asks for a figure in a frame of another page. */
export function isEmbed({ path }: Request): boolean {
  return path === '/embed';
}

/** Whether a request asks the API or the health of the service, rather than for a page of the dashboard. */
export function isApi({ path }: Request): boolean {
  return (
    path === '/api' ||
    path.startsWith('/api/') ||
    isProblemPage(path) ||
    path === '/livez' ||
    path === '/readyz'
  );
}

/** Whether a path is the type of a problem, or the list of all. */
export function isProblemPage(path: string): boolean {
  return path === '/problems' || path.startsWith('/problems/');
}

/**
 * The headers of one kind of answer, each with its value: they are the same for every request, so they are asked of helmet once.
 * Plain HTTP on the loopback is the default, so nothing here demands HTTPS: that is for the proxy in front.
 */
function headersWith(
  directives: Record<string, string[]>,
  policy: 'same-origin' | 'cross-origin',
  { canBeFramed = false } = {},
) {
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  response.setHeader('Permissions-Policy', 'geolocation=(), camera=(), microphone=(), payment=(), usb=()');
  const protect = helmet({
    xFrameOptions: !canBeFramed,
    contentSecurityPolicy: { useDefaults: false, directives },
    crossOriginResourcePolicy: { policy },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  protect(request, response, () => undefined);
  return Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)] as const);
}
