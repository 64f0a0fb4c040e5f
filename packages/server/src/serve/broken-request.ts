import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { type Problem, problemStatus } from '../api/problems/problem.ts';
import { problemHeaders, problemText } from '../api/problems/send-problem.ts';
import { securityHeaders } from './security-headers.ts';

function problemOf(code: string | undefined): Problem {
  switch (code) {
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return { code: 'request-timeout', facts: {} };
    case 'HPE_HEADER_OVERFLOW':
      return { code: 'headers-too-large', facts: {} };
    default:
      return { code: 'request-malformed', facts: {} };
  }
}

/** Answers what Node could not read as HTTP at all, and ends the connection. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = problemOf(error.code);
  const status = problemStatus[problem.code];
  const body = problemText(problem, 'zh');
  const headers = {
    ...securityHeaders,
    ...problemHeaders(problem, 'zh'),
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
}
