import { passwordFault } from '../../../access/sign-in/password-rule.ts';
import { ProblemError } from '../../problems/problem.ts';

/** @throws ProblemError for a password that the rule refuses */
export function mustBeGoodPassword(password: string, userName: string): void {
  const fault = passwordFault(password, userName);
  if (fault !== null) throw new ProblemError(fault);
}
