/** What this device remembers beside the settings while it is in step with others. */
export interface SyncLog {
  /** When each choice was last set. */
  readonly times: Readonly<Record<string, number>>;
  /** When each rule was taken away. */
  readonly gone: Readonly<Record<string, number>>;
  /** The latest time seen anywhere: what is done next is later, whatever this device's clock says. */
  readonly latest: number;
}

/** How the exchange between this person's devices stands. */
export interface SyncState {
  readonly isOn: boolean;
  /** Milliseconds since the epoch of the last exchange; 0 for never. */
  readonly at: number;
  /** Rules for which the browser's synchronised storage has no room. */
  readonly left: number;
  /** Rules of other devices for which the list here has no room. */
  readonly untaken: number;
  /** `too-often`: the browser allows no more writes for the moment. */
  readonly problem: '' | 'no-room' | 'too-often' | 'failed';
}

export interface SyncBook extends SyncState {
  readonly log: SyncLog;
}
