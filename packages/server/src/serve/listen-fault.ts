/**
 * Why the server cannot listen, as one sentence for the person who started it; null for an error that
 * is a bug of ours.
 *
 * @param error what `listen` threw
 */
export function listenFault(error: unknown, host: string, port: number): string | null {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  switch (code) {
    case 'EADDRINUSE':
      return `端口 ${port} 已被占用，请先停止占用它的程序，或换一个端口：PORT=8081 npm start。 Port ${port} is taken; stop what uses it, or choose another: PORT=8081 npm start.`;
    case 'EACCES':
      return `没有权限使用端口 ${port}，请换一个 1024 以上的端口：PORT=8080。 Port ${port} is not allowed for this account; choose one above 1024.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `本机没有地址 ${host}，请改用 HOST=127.0.0.1。 This machine has no address ${host}; use HOST=127.0.0.1.`;
    default:
      return null;
  }
}
