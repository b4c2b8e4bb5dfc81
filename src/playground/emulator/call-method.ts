import { ApiError } from './api-error.js';
import { METHODS } from './methods/index.js';
import type { MethodContext } from './methods/method.js';

/** An answer of the Bot API: the status of HTTP and the body. */
export interface ApiAnswer {
  status: number;
  body: unknown;
}

/** Carries out one call and keeps it in the journal; long polls are not kept. */
export async function callMethod(name: string, context: MethodContext): Promise<ApiAnswer> {
  const { telegram, params } = context;
  const at = telegram.clock.now();
  const isPoll = name.toLowerCase() === 'getupdates';
  try {
    const method = METHODS.get(name.toLowerCase());
    if (!method) throw new ApiError(404, 'Not Found: method not found');
    const result = await method(context);
    if (!isPoll) telegram.recordCall({ method: name, params: params.raw, at, outcome: { ok: true, result } });
    return { status: 200, body: { ok: true, result } };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { code, description } = error;
    if (!isPoll)
      telegram.recordCall({
        method: name,
        params: params.raw,
        at,
        outcome: { ok: false, code, description },
      });
    return errorAnswer(error);
  }
}

export function errorAnswer({ code, description, parameters }: ApiError): ApiAnswer {
  return {
    status: code,
    body: { ok: false, error_code: code, description, ...(parameters && { parameters }) },
  };
}
