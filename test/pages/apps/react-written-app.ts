/** Takes over the page that a server has written. */
import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { WrittenPage } from './react-written-page.ts';

hydrateRoot(document.getElementById('app')!, createElement(WrittenPage));
