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

/** So long, in milliseconds, an answer that is all but here is waited for: an empty page first would only put off the full one. */
const PATIENCE = 60;

const client = new QueryClient();
const answered = client.prefetchQuery(tableQuery);
await Promise.race([answered, new Promise((done) => setTimeout(done, PATIENCE))]);

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');
const place = createRoot(root);
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
);
