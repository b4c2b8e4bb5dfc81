import { type ServerType, serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { AppError } from '../errors.js';
import type { Logger } from '../logger.js';

/** Nothing here is meant for strangers yet, so it listens on this machine only. */
const HOST = '127.0.0.1';

export interface WebServer {
  /** The port it listens on. */
  port: number;
  stop(): Promise<void>;
}

export interface WebServerOptions {
  port: number;
  /** False: another free port will do when this one is taken. */
  portIsChosen: boolean;
  logger: Logger;
}

/** Starts the web server. A chosen port that is taken is `CONFIG_INVALID`. */
export async function startWebServer(app: Hono, options: WebServerOptions): Promise<WebServer> {
  const { port, portIsChosen, logger } = options;
  const server = await listen(app, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    if (portIsChosen) throw portError(port, error);
    // Nothing is wrong: whoever starts the program is told which port it became.
    logger.info({ port }, 'port in use, taking another');
    return listen(app, 0);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: () => close(server),
  };
}

function listen(app: Hono, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: HOST, port });
    server.once('error', reject);
    server.once('listening', () => {
      server.off('error', reject);
      resolve(server);
    });
  });
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}

function portError(port: number, error: NodeJS.ErrnoException): AppError {
  const why = error.code === 'EACCES' ? 'may not be opened by this user' : 'is in use';
  return new AppError('CONFIG_INVALID', `PORT: port ${port} ${why}`, {
    hint: 'Stop the program that uses it, or choose another: PORT=0 takes any free one.',
    cause: error,
  });
}
