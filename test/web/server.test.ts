import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { createLogger } from '../../src/logger.js';
import { startWebServer } from '../../src/web/server.js';

test('a port that is taken and that nobody chose is no trouble: another one is', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const lines: string[] = [];
  const logger = createLogger('warn', { write: (line: string) => lines.push(line) });
  const app = new Hono().get('/', (c) => c.text('here'));
  const server = await startWebServer(app, { port, portIsChosen: false, logger });
  expect(server.port).not.toBe(port);
  expect(await (await fetch(`http://127.0.0.1:${server.port}/`)).text()).toBe('here');
  expect(lines).toEqual([]);
  await server.stop();
  other.close();
});
