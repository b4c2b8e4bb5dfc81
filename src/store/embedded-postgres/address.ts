import { createServer } from 'node:net';
import { join } from 'node:path';

/** Where a server listens: a socket in a private folder, or a port of this machine only. */
export type Address = { kind: 'socket'; folder: string; port: number } | { kind: 'loopback'; port: number };

/** Names the file `.s.PGSQL.5432` in the private folder; no port is opened. */
const SOCKET_PORT = 5432;
const LOOPBACK = '127.0.0.1';
/** `sun_path` holds 108 bytes on Linux and 104 on macOS and BSD, with the closing zero. */
const LONGEST_SOCKET_PATH = process.platform === 'linux' ? 107 : 103;

/** `usedPort` is taken again when it is free, so that connection strings stay true after a restart. */
export async function chooseAddress(socketFolder: string, usedPort?: number): Promise<Address> {
  if (socketFits(socketFolder)) return { kind: 'socket', folder: socketFolder, port: SOCKET_PORT };
  return { kind: 'loopback', port: (usedPort && (await freePort(usedPort))) || (await freePort(0)) || 0 };
}

export function socketFits(folder: string): boolean {
  if (process.platform === 'win32') return false;
  const bytes = Buffer.byteLength(join(folder, `.s.PGSQL.${SOCKET_PORT}`));
  // A comma separates folders in the server's setting.
  return bytes <= LONGEST_SOCKET_PATH && !folder.includes(',');
}

export function listenSettings(address: Address): Record<string, string> {
  return address.kind === 'socket'
    ? { listen_addresses: '', unix_socket_directories: address.folder, port: String(address.port) }
    : { listen_addresses: LOOPBACK, unix_socket_directories: '', port: String(address.port) };
}

export function hostOf(address: Address): string {
  return address.kind === 'socket' ? address.folder : LOOPBACK;
}

/** Without TLS, whatever PGSSLMODE says: the server has none and nothing leaves the machine. */
export function formatConnectionString(
  address: Address,
  user: string,
  password: string,
  database: string,
): string {
  const who = `${encodeURIComponent(user)}:${encodeURIComponent(password)}`;
  const name = encodeURIComponent(database);
  return address.kind === 'socket'
    ? `postgresql://${who}@/${name}?host=${encodeURIComponent(address.folder)}&port=${address.port}&sslmode=disable`
    : `postgresql://${who}@${LOOPBACK}:${address.port}/${name}?sslmode=disable`;
}

/** The port if it is free now, any free one for 0; undefined when taken. */
function freePort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(port, LOOPBACK, () => {
      const bound = probe.address();
      probe.close(() => resolve(typeof bound === 'object' && bound ? bound.port : undefined));
    });
  });
}
