/**
 * The score page lived at this address once; links into it, such as `/#unit=bureau`, keep working. The
 * part after `#` never reaches a server, so only a script can follow it.
 */
function forwardScoreLinks(): void {
  const { hash, search } = window.location;
  if (/^#unit=/u.test(hash)) window.location.replace(`/score${search}${hash}`);
}

forwardScoreLinks();
