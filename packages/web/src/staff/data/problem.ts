export {
  noConnection,
  type Problem,
  ProblemError,
  problemOf,
  readProblem,
} from '../../ui/problem.ts';
