import '#surfaces/look/tokens.css';
import '#surfaces/look/page.css';
import '#surfaces/settings/settings.css';
import { startSettings } from '#surfaces/settings/start.tsx';

const root = document.getElementById('root');
if (root) void startSettings(root);
