import type { ReactNode } from 'react'

interface TableProps<Row> {
  caption: string
  columns: { label: string; cell: (row: Row) => ReactNode }[]
  rows: Row[]
  keyOf: (row: Row) => string
}

/** A table whose rows become cards on a phone; the first column is the header of its row. */
export function Table<Row>({ caption, columns, rows, keyOf }: TableProps<Row>) {
  return (
    <table className="table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label }) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ label, cell }, index) =>
              index === 0 ? (
                <th key={label} scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={label}>
                  <span className="table__label" aria-hidden="true">
                    {label}
                  </span>
                  <div>{cell(row)}</div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
