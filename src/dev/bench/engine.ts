/** The part of the auditor that reads and finds, as one script to time without the extension around it. */
export { collect } from '#collect/collect.ts';
export { findFields } from '#facts/find-fields.ts';
export { gatherFacts } from '#facts/gather.ts';
