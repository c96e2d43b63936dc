/** The parameters of an address that a page about parties knows: by what they are ranked, the years, and the clock. */
export const PROFILE_PARAMETERS = ['metric', 'year', 'clock', 'release', 'lang'] as const;
