export { default as sql, type Sql } from 'sql-template-tag';
