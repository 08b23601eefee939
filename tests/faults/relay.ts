import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** An address that stays while what is behind it comes and goes, as a service name does. */
export interface Relay {
  readonly port: number;
  /** Connections from now on lead to another port. */
  readonly aimAt: (port: number) => void;
  /** While it stalls, nothing comes through and nothing is cut, as on a network that loses everything. */
  readonly stall: (isStalled: boolean) => void;
  readonly close: () => void;
}

export async function openRelay(firstTarget: number): Promise<Relay> {
  let target = firstTarget;
  const open = new Set<Socket>();
  let isStalled = false;
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    join(near, far, open);
    join(far, near, open);
    if (isStalled) for (const socket of [near, far]) socket.pause();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    aimAt: (port) => {
      target = port;
    },
    stall: (stalls) => {
      isStalled = stalls;
      for (const socket of open)
        if (stalls) socket.pause();
        else socket.resume();
    },
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

function join(socket: Socket, other: Socket, open: Set<Socket>): void {
  open.add(socket);
  socket.on('error', () => undefined);
  socket.on('close', () => {
    open.delete(socket);
    other.destroy();
  });
  socket.pipe(other);
}
