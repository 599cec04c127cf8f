-- 会議の最中の記録は打つたびに保存される。誰がどの欄をどう変えたかを、監査の記録とは別に一筆ずつ残す
create table michisuji.record_change (
  id          bigint generated always as identity primary key,
  sitting_id  bigint references michisuji.sitting,
  row_kind    text not null,
  row_id      bigint not null,
  field       text,
  act         text not null check (act in ('ADD', 'WRITE', 'REMOVE')),
  before      text,
  after       text,
  at          timestamptz not null,
  person      text,
  post_name   text
);
comment on table michisuji.record_change is '会議の記録の一筆。行を加え、欄を書き、行を消したこと';
comment on column michisuji.record_change.row_kind is '議題 AGENDA、要旨 SUMMARY、主なやりとり EXCHANGE、取組の進捗状況表 POINT、意見 OPINION';
comment on column michisuji.record_change.field is '書いた欄。行を加え、消したときは空';
create index record_change_by_sitting on michisuji.record_change (sitting_id, id);
create index record_change_by_row on michisuji.record_change (row_kind, row_id);
