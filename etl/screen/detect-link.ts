const SCHEME = /(?<![\p{L}\p{N}])[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/]/iu;
const ADDRESS_SCHEME = /(?<![\p{L}\p{N}])(?:mailto|sips?|xmpp|magnet|callto|geo):[^\s]/iu;
const WEB_HOST = /(?<![\p{L}\p{N}])www\.[\p{L}\p{N}]/iu;
const HOST_WITH_PATH =
  /(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{1,63}\.){1,5}(?:com|org|net|info|io|me|eu|app|xyz)\/[^\s]/iu;
const ONION = /(?<![a-z0-9])[a-z2-7]{16,56}\.onion(?![a-z0-9])/i;

/**
 * Whether a plain text holds a link: a scheme with an address, `www.`, a host with a path, an onion service. A host alone
 * (`europol.europa.eu`) is none: agencies are named so.
 */
export function holdsLink(plain: string): boolean {
  return [SCHEME, ADDRESS_SCHEME, WEB_HOST, HOST_WITH_PATH, ONION].some((form) => form.test(plain));
}
