/** The file of the index, compressed. Apart from its reader, so that the page can ask for it before it has that. */
export const INDEX_FILE = 'index.gz';
