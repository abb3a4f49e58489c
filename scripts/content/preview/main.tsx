import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { state } from 'virtual:preview-state';
import { Preview } from './Preview.tsx';

const root = document.getElementById('root');
if (!root) throw new Error('index.html lacks #root');

createRoot(root).render(
  <StrictMode>
    <Preview state={state} />
  </StrictMode>,
);
