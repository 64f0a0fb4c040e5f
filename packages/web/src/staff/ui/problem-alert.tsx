import { Alert } from 'antd';
import type { Problem } from '../data/problem.ts';
import { useSay } from '../words/language.tsx';
import { fieldNames, ownProblems } from '../words/problems.ts';

/** The field that a fault was found in: by its name, or where it has none by its path. */
function FieldOf({ path }: { readonly path: string }) {
  const say = useSay();
  const name = fieldNames[path.replace(/^body\./u, '')];
  return name === undefined ? <code>{path}</code> : <strong>{say(name)}</strong>;
}

/** A problem as sentences: what happened, why, and what to do now. */
export function ProblemAlert({ problem }: { readonly problem: Problem }) {
  const say = useSay();
  const own = ownProblems[problem.code];
  const { unmet = [], faults = [] } = problem;
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={own === undefined ? problem.title : say(own.title)}
      description={
        unmet.length > 0 ? (
          <ul className="reasons">
            {unmet.map((reason) => (
              <li key={`${reason.code} ${reason.sentence.en}`}>{say(reason.sentence)}</li>
            ))}
          </ul>
        ) : (
          <>
            <p>{own === undefined ? problem.detail : say(own.detail)}</p>
            {faults.length > 0 && (
              <ul className="reasons">
                {faults.map((fault) => (
                  <li key={`${fault.path} ${fault.detail}`}>
                    <FieldOf path={fault.path} /> {fault.detail}
                  </li>
                ))}
              </ul>
            )}
          </>
        )
      }
    />
  );
}
