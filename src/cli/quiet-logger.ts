import { createLogger, type Logger } from 'vite';

/**
 * A logger that tells what a person can act on. Left out is a warning that vite gives of itself
 * wherever one style module composes another's class.
 */
export function quietLogger(level: 'info' | 'warn'): Logger {
  const logger = createLogger(level);
  const { warnOnce } = logger;
  logger.warnOnce = (message, options) => {
    if (!message.includes('did not pass the `from` option to `postcss.parse`')) warnOnce(message, options);
  };
  return logger;
}
