import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A browser with one extension, or with none. */
export interface Variant {
  readonly name: string;
  /** Folder of an unpacked extension. */
  readonly folder: string | null;
}

/** One query and one observer that looks at each node that comes: the least a watcher of forms can do. */
const BARE = `const controls='input,select,textarea';
let found=document.querySelector(controls)!==null;
new MutationObserver((records)=>{for(const {addedNodes} of records)for(const node of addedNodes)if(!found&&node.nodeType===1&&(node.matches(controls)||node.querySelector(controls)))found=true})
.observe(document,{childList:true,subtree:true});`;

function writeExtension(folder: string, name: string, script: string): string {
  mkdirSync(folder, { recursive: true });
  const content = { matches: ['<all_urls>'], js: ['content.js'], run_at: 'document_end', all_frames: true };
  const reach = { match_about_blank: true, match_origin_as_fallback: true };
  const manifest = { manifest_version: 3, name, version: '1', content_scripts: [{ ...content, ...reach }] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'content.js'), script);
  return folder;
}

/** No extension, one whose script is empty, the bare watcher, ours, and what is to be compared. */
export function variants(work: string, ours: string, against: readonly Variant[]): readonly Variant[] {
  return [
    { name: 'none', folder: null },
    { name: 'empty', folder: writeExtension(join(work, 'empty'), 'Empty', '') },
    { name: 'bare', folder: writeExtension(join(work, 'bare'), 'Bare', BARE) },
    { name: 'ours', folder: ours },
    ...against,
  ];
}
