import { beginIndex } from './index-request.ts';

// The first code of the page, apart from the rest: the data travels, and a worker reads it, while React is being read.
beginIndex();
