import '#surfaces/look/tokens.css';
import '#surfaces/look/page.css';
import '#surfaces/practice/practice.css';
import { collect } from '#collect/collect.ts';
import { startPractice } from '#surfaces/practice/start.tsx';

const root = document.getElementById('root');
if (root) void startPractice(root, () => collect(document));
