import { afterEach } from 'vitest';
import { ManualClock } from '../../../src/clock.js';
import { Emulator, type EmulatorOptions } from '../../../src/playground/emulator/index.js';

export interface ApiReply {
  ok: boolean;
  result?: unknown;
  error_code?: number;
  description?: string;
  parameters?: { retry_after?: number; migrate_to_chat_id?: number };
}

/** An update as far as the tests look into it. */
export interface SeenUpdate {
  update_id: number;
  message?: { text?: string };
  channel_post?: object;
  inline_query?: { id: string };
  chosen_inline_result?: { inline_message_id: string };
  my_chat_member?: { new_chat_member: { status: string } };
}

export const START = new Date('2026-03-01T10:00:00Z');

const running: Emulator[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((emulator) => emulator.stop()));
});

/** An emulator with a clock that stands still, stopped after the test. */
export async function startEmulator(options: EmulatorOptions = {}) {
  const clock = new ManualClock(START);
  const emulator = new Emulator({ clock, ...options });
  await emulator.start();
  running.push(emulator);

  const url = (method: string) => `${emulator.apiRoot}/bot${emulator.token}/${method}`;
  /** One call with a JSON body. */
  const call = async (method: string, params: object = {}): Promise<ApiReply> => {
    const response = await fetch(url(method), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(params),
    });
    return (await response.json()) as ApiReply;
  };
  /** What was said against a call: `400 Bad Request: …`. */
  const refusal = async (method: string, params: object = {}): Promise<string> => {
    const { ok, error_code, description } = await call(method, params);
    return ok ? 'not refused' : `${error_code} ${description}`;
  };
  /** The updates that wait, without confirming them. */
  const updates = async (params: object = {}) => (await call('getUpdates', params)).result as SeenUpdate[];
  /** A person who has started the bot; the update is confirmed. */
  const subscriber = async (name = 'Olena', language = 'uk') => {
    const person = emulator.createPerson({ name, language });
    person.start();
    const [last] = await updates({ offset: -1 });
    await call('getUpdates', { offset: (last?.update_id ?? 0) + 1 });
    return person;
  };
  return { emulator, clock, url, call, refusal, updates, subscriber };
}

/** The smallest head of a PNG that tells its size. */
export function png(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(33);
  Buffer.from('89504e470d0a1a0a', 'hex').copy(bytes);
  bytes.write('IHDR', 12);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}
