/**
 * Whether somebody signed in on this browser and did not sign out. The cookie itself cannot be seen from
 * here; without this mark every opening of the sign-in page would begin with a refused request.
 */
const place = 'pingyi-signed-in';

export function maybeSignedIn(): boolean {
  return window.localStorage.getItem(place) !== null;
}

export function keepSignedIn(isSignedIn: boolean): void {
  if (isSignedIn) window.localStorage.setItem(place, '1');
  else window.localStorage.removeItem(place);
}
