/**
 * A form written for a test: what it shows, and its markup. Each control bears in `k` what a careful reader would say it
 * asks for; one without `k` asks for nothing personal, and kinds joined by `|` are all right.
 */
export type Form = readonly [shows: string, markup: string];
