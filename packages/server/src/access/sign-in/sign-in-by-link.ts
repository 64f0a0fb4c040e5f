import type { BetterAuthPlugin } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/**
 * A plug-in of the sign-in library: opens a sign-in for an account that proved itself by a one-time
 * link. Only our own code can call it; the caller has checked and used up the link.
 */
export function signInByLink() {
  return {
    id: 'sign-in-by-link',
    endpoints: {
      signInByLink: createAuthEndpoint(
        '/sign-in/link',
        { method: 'POST', body: z.object({ account: z.string() }) },
        async (ctx) => {
          const { internalAdapter } = ctx.context;
          const user = await internalAdapter.findUserById(ctx.body.account);
          if (user === null) throw new Error('a link of an account without a sign-in');
          const session = await internalAdapter.createSession(
            user.id,
            false,
            { way: 'link' },
            true,
          );
          await setSessionCookie(ctx, { session, user });
          return ctx.json({ account: user.id });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
