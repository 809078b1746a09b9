import { beginIndex } from './index-request.ts';

// The first code of the page, apart from the rest: the data travels and is read, by a worker where there is much of it, while React is being read.
beginIndex();
