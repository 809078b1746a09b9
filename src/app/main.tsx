import '#ui/theme/tokens.css';
import '#ui/theme/base.css';
import { CSPProvider } from '@base-ui/react/csp-provider';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { Pages } from './Pages.tsx';
import { Crash } from './shell/Crash.tsx';
import { tableQuery } from './table-query.ts';

const client = new QueryClient();
// Asked for before React starts, so that the data travels while the page is being built.
void client.prefetchQuery(tableQuery);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
const place = createRoot(root);
// A turn later, so that an answer that is already here starts the work on it before the page is built.
setTimeout(() =>
  place.render(
    <StrictMode>
      <CSPProvider disableStyleElements>
        <QueryClientProvider client={client}>
          <BrowserRouter useTransitions={false}>
            <Crash>
              <Pages />
            </Crash>
          </BrowserRouter>
        </QueryClientProvider>
      </CSPProvider>
    </StrictMode>,
  ),
);
