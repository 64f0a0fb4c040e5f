import { Pagination } from 'antd';
import { type ReactNode, useState } from 'react';

/** Rows of a page: longer tables are leafed through. */
const pageSize = 50;

/** The rows of the page that is open, and the way to the others where there are any. */
export function usePages<Row>(rows: readonly Row[]): {
  readonly shown: readonly Row[];
  readonly leaf: ReactNode;
} {
  const [wanted, setWanted] = useState(1);
  const page = Math.min(wanted, Math.max(1, Math.ceil(rows.length / pageSize)));
  const leaf =
    rows.length <= pageSize ? null : (
      <Pagination
        className="pages"
        current={page}
        pageSize={pageSize}
        total={rows.length}
        showSizeChanger={false}
        onChange={setWanted}
      />
    );
  return { shown: rows.slice((page - 1) * pageSize, page * pageSize), leaf };
}
