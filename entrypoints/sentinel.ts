import { watch } from '#sentinel/sentinel.ts';

// Without `defineUnlistedScript`: this runs in every frame of every page, and each byte is paid there.
export default { main: watch };
