import { Problem } from './problem'
import { serverClock } from './serverClock'

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

interface Options {
  body?: unknown
  /** A list makes the parameter come several times. */
  query?: Record<string, string | number | boolean | string[] | null | undefined>
  headers?: Record<string, string>
  signal?: AbortSignal
}

export interface Answer<T> {
  body: T
  etag: string | null
}

/** Calls the gateway and gives the JSON body, or throws a {@link Problem}. */
export async function call<T>(method: Method, path: string, options: Options = {}): Promise<T> {
  return (await exchange<T>(method, path, options)).body
}

export async function exchange<T>(method: Method, path: string, options: Options = {}): Promise<Answer<T>> {
  const headers = new Headers({ Accept: 'application/json, application/problem+json', ...options.headers })
  if (method !== 'GET') headers.set('X-XSRF-TOKEN', await csrfToken())
  if (options.body !== undefined) headers.set('Content-Type', 'application/json')
  const response = await send(path + queryString(options.query), {
    method,
    headers,
    credentials: 'same-origin',
    body: options.body === undefined ? undefined : JSON.stringify(options.body),
    signal: options.signal,
  })
  serverClock.learn(response.headers.get('Date'))
  if (!response.ok) throw await readProblem(response)
  return { body: await readJson<T>(response), etag: response.headers.get('ETag') }
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Problem(0, '/problems/reseau', 'La connexion a été interrompue')
  }
}

async function readJson<T>(response: Response): Promise<T> {
  const text = await response.text()
  return (text ? JSON.parse(text) : undefined) as T
}

async function readProblem(response: Response): Promise<Problem> {
  const text = await response.text()
  try {
    const { type, title, detail, ...members } = JSON.parse(text) as Record<string, unknown>
    return new Problem(
      response.status,
      typeof type === 'string' ? type : 'about:blank',
      typeof title === 'string' ? title : '',
      typeof detail === 'string' ? detail : null,
      members,
    )
  } catch {
    return new Problem(response.status, 'about:blank', '')
  }
}

function queryString(query: Options['query']): string {
  const known = Object.entries(query ?? {}).flatMap(([key, value]) =>
    value == null ? [] : [value].flat().map((one) => [key, String(one)]),
  )
  return known.length ? `?${new URLSearchParams(known)}` : ''
}

function csrfCookie(): string | null {
  const pair = document.cookie.split('; ').find((cookie) => cookie.startsWith('XSRF-TOKEN='))
  return pair ? decodeURIComponent(pair.slice('XSRF-TOKEN='.length)) : null
}

/** The gateway gives the CSRF cookie with `/api/session`; a page that has not asked yet asks now. */
async function csrfToken(): Promise<string> {
  if (!csrfCookie()) await send('/api/session', { credentials: 'same-origin' })
  return csrfCookie() ?? ''
}
