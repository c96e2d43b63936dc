import '@fontsource-variable/inter/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { answerInPage } from './figures/answer-in-page.ts';
import { newQueryClient } from './figures/query-client.ts';
import { newRouter } from './router.tsx';
import { applyStoredTheme } from './theme.ts';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no element with the id “root”');

applyStoredTheme();
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={newQueryClient(answerInPage())}>
      <RouterProvider router={newRouter()} />
    </QueryClientProvider>
  </StrictMode>,
);
